// Section 3: a wider declared type is reported at the store or the initializer, before
// escape.to.field.
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Session;

@Unconfined
final class WiderField {
  private Object first = new LocalCounter(); // !! class.not.sendable
  private Object second;
  private Object third;

  WiderField(LocalCounter counter) {
    second = "none";
    third = counter; // !! class.not.sendable
  }

  void fill(Session session) {
    this.second = session; // !! class.not.sendable
  }

  boolean isFull() {
    return first != null && second != null && third != null;
  }
}
