// check: default
// A class made for sharing a format: constants of it are fine.

import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;

final class WrapperWithLock {
  static final class Safe {
    private final SimpleDateFormat format;

    Safe(String pattern, TimeZone zone) {
      format = new SimpleDateFormat(pattern, Locale.ROOT);
      format.setTimeZone(zone);
    }

    synchronized Date parse(String text) throws ParseException {
      return format.parse(text);
    }

    synchronized String format(Date date) {
      return format.format(date);
    }
  }

  static final Safe DAY = new Safe("yyyy-MM-dd", TimeZone.getTimeZone("UTC"));

  static void print(ExecutorService executor, Date date) {
    executor.execute(() -> System.out.println(DAY.format(date)));
  }
}
