// Model facts: ThreadLocal is a sendable key, whatever its type argument.
import dev.taskbound.inputs.prelude.LocalCounter;
import java.text.SimpleDateFormat;
import java.util.concurrent.ExecutorService;

final class ThreadLocalFormat {
  private static final ThreadLocal<SimpleDateFormat> FORMAT =
      ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy"));

  static void run(ExecutorService executor, long time) {
    ThreadLocal<LocalCounter> own = ThreadLocal.withInitial(LocalCounter::new);
    executor.execute(() -> System.out.println(FORMAT.get().format(time)));
    executor.execute(() -> System.out.println(own.get().increment()));
  }
}
