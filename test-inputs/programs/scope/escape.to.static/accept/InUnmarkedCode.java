// check: default
// Unmarked code with statics that may be shared.

import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.util.Date;

class InUnmarkedCode {
  static final ThreadLocal<DateFormat> FORMAT =
      ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy"));
  private static String last;

  static String run(Date date) {
    last = FORMAT.get().format(date);
    return last;
  }
}
