// Section 2: the field's own qualifier makes it confined; a handle breaks both rules, this key goes
// first.
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.TaskHandle;

@Unconfined
final class QualifiedField {
  private @NotThreadSafe Object value; // !! class.not.sendable
  private @NotThreadSafe Runnable step = () -> {}; // !! class.not.sendable
  private TaskHandle task; // !! class.not.sendable

  boolean isSet() {
    return value != null && step != null && task != null;
  }
}
