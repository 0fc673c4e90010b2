// ThreadLocal does not contain its type argument.

import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Session;
import java.text.SimpleDateFormat;
import java.util.Date;

final class ThreadLocals {
  static final ThreadLocal<SimpleDateFormat> FORMAT =
      ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy"));
  private static final ThreadLocal<LocalCounter> COUNTER = new ThreadLocal<>();
  static final InheritableThreadLocal<Session> SESSION = new InheritableThreadLocal<>();

  static String year(Date date) {
    return FORMAT.get().format(date);
  }
}
