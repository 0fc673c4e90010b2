// check: default
// One of the callers of the helper does not hold the lock; and a closure keeps none.

import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.function.Function;

final class HelperAlsoCalledUnlocked {
  private static final SimpleDateFormat DAY = new SimpleDateFormat("dd"); // !! escape.to.static
  private static final SimpleDateFormat MONTH = new SimpleDateFormat("MM"); // !! escape.to.static

  static synchronized String locked(Date date) {
    return day(date);
  }

  static String unlocked(Date date) {
    return day(date);
  }

  private static String day(Date date) {
    return DAY.format(date);
  }

  static synchronized Function<Date, String> later() {
    return date -> MONTH.format(date);
  }
}
