// None of these has a fix: a type that two fields share, state set once, a lock around the use.

import java.text.SimpleDateFormat;
import java.util.Date;

final class FormatsTogether {
  private static final SimpleDateFormat DAY = new SimpleDateFormat("dd"), // !! escape.to.static
      YEAR = new SimpleDateFormat("yyyy"); // !! escape.to.static
  private static final SimpleDateFormat STRICT = new SimpleDateFormat("MM"); // !! escape.to.static

  static {
    STRICT.setLenient(false);
  }

  static String shown(Date date) {
    return DAY.format(date) + STRICT.format(date) + YEAR.format(date);
  }
}
