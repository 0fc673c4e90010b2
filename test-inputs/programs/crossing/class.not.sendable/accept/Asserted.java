// Key row: @AssertThreadSafe allows the field that is not sendable.
import dev.taskbound.annotations.AssertThreadSafe;
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.text.SimpleDateFormat;

@Unconfined
@AssertThreadSafe(reason = "every access holds the monitor of this object")
final class Asserted {
  private final LocalCounter counter = new LocalCounter();
  private final SimpleDateFormat format = new SimpleDateFormat("yyyy");

  synchronized String next() {
    return format.format(counter.increment());
  }
}
