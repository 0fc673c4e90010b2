// A mode follows the value: the variable's confined value was replaced before the closure captured
// its copy.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class LaterAssignedSendable {
  static void run(boolean flag) {
    Object value = new LocalCounter();
    System.out.println(value.hashCode());
    value = flag ? "text" : 3;
    Object copy = value;
    Boundaries.detached(() -> System.out.println(copy.hashCode()));
  }
}
