// Model facts: a ThreadLocal is sendable whatever its type argument.
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.text.SimpleDateFormat;

@Unconfined
final class ThreadLocalField {
  private static final ThreadLocal<SimpleDateFormat> FORMAT =
      ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy"));
  private final ThreadLocal<LocalCounter> counter = ThreadLocal.withInitial(LocalCounter::new);

  String next() {
    return FORMAT.get().format(counter.get().increment());
  }
}
