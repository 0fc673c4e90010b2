// Model facts: the result of ThreadLocal.withInitial's closure stays in the thread that reads it.
import dev.taskbound.inputs.prelude.LocalCounter;
import java.text.SimpleDateFormat;

final class ThreadLocalInitial {
  private static final ThreadLocal<LocalCounter> OWN = ThreadLocal.withInitial(LocalCounter::new);

  static int run() {
    ThreadLocal<SimpleDateFormat> format =
        ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy"));
    return OWN.get().increment() + format.get().format(0L).length();
  }
}
