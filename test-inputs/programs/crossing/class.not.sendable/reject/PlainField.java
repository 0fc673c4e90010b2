// Key row: the report stands at the field declaration, once for each field.
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Session;

@Unconfined
final class PlainField {
  private final String name = "plain";
  private final LocalCounter counter = new LocalCounter(); // !! class.not.sendable
  private Session session; // !! class.not.sendable

  int next() {
    return counter.increment() + name.length() + (session == null ? 0 : session.count());
  }
}
