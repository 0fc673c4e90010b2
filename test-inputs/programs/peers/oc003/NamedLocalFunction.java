// peer: oc003 reject: a named closure that is confined itself is returned
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.function.IntSupplier;

final class NamedLocalFunction {
  static IntSupplier leak(TaskHandle task) {
    @CurrentTaskOnly IntSupplier local = task::id;
    return local; // !! escape.by.closure
  }
}
