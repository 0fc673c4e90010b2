// check: default
// Made under a lock, then given to everybody.

import java.text.DateFormat;
import java.text.SimpleDateFormat;

final class LazyGetter {
  private static DateFormat format; // !! escape.to.static
  private static final Object LOCK = new Object();

  static DateFormat get() {
    if (format == null) {
      synchronized (LOCK) {
        if (format == null) {
          format = new SimpleDateFormat("MM/dd/yyyy");
        }
      }
    }
    return format;
  }
}
