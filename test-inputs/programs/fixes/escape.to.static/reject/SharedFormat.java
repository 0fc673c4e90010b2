// A date format that all threads share.

import java.text.SimpleDateFormat;
import java.util.Date;

final class SharedFormat {
  private static final SimpleDateFormat DAY = new SimpleDateFormat("yyyy-MM-dd"); // !! escape.to.static

  static String today() {
    return DAY.format(new Date());
  }

  static String shown(Date date) {
    return "on " + SharedFormat.DAY.format(date);
  }
}
