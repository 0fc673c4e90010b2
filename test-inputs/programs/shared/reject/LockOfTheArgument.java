// check: default
// A lock that each caller brings along keeps nobody out.

import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Date;

final class LockOfTheArgument {
  private static SimpleDateFormat format = new SimpleDateFormat("yyyy-MM-dd"); // !! escape.to.static

  static String format(Date date) {
    synchronized (date) {
      return format.format(date);
    }
  }

  static Date parse(String text) throws ParseException {
    synchronized (format) { // not final: another format, another lock
      return format.parse(text);
    }
  }
}
