// A mode is deep: a field of a collection, an optional or an array of handles is confined.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Guard;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class FieldOfHandles {
  private List<TaskHandle> list; // !! escape.to.field
  private Optional<@Borrowed Lease> optional; // !! escape.to.field
  private TaskHandle[] array; // !! escape.to.field
  private Map<String, List<Guard>> nested; // !! escape.to.field
}
