// check: default
// One method of the wrapper forgot the lock.

import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Date;

final class WrapperWithHole {
  static final class Leaky {
    private final SimpleDateFormat format = new SimpleDateFormat("yyyy-MM-dd");

    synchronized Date parse(String text) throws ParseException {
      return format.parse(text);
    }

    String format(Date date) {
      return format.format(date);
    }
  }

  static final Leaky DAY = new Leaky(); // !! escape.to.static
}
