// peer: sw002 accept: the variable was overwritten before a closure captured it
import dev.taskbound.inputs.prelude.Owner;
import java.util.function.BooleanSupplier;

final class OverwrittenBeforeCapture {
  static boolean run() {
    Owner first = new Owner("first");
    Owner second = new Owner("second");
    Owner current = first;
    System.out.println(current.isClosed());
    current = second;
    Owner captured = current;
    BooleanSupplier closed = () -> captured.isClosed();
    Owner.finish(first);
    boolean result = closed.getAsBoolean();
    Owner.finish(second);
    return result;
  }
}
