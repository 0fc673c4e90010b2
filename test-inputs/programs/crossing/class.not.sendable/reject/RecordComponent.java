// Section 3: in a record the report stands at the component.
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.List;

@Unconfined
record RecordComponent(
    String name,
    LocalCounter counter, // !! class.not.sendable
    List<? extends LocalCounter> others, // !! class.not.sendable
    int number) {}
