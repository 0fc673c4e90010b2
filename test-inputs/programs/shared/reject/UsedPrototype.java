// check: default
// Cloned in one place and used in another: the clone may be of a half-changed object.

import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.util.Date;

final class UsedPrototype {
  private static final SimpleDateFormat PROTOTYPE = new SimpleDateFormat("yyyy"); // !! escape.to.static
  private static final SimpleDateFormat CHANGED = new SimpleDateFormat("MM"); // !! escape.to.static
  public static final SimpleDateFormat SEEN = new SimpleDateFormat("dd"); // !! escape.to.static

  static DateFormat copy() {
    return (DateFormat) PROTOTYPE.clone();
  }

  static String year(Date date) {
    return PROTOTYPE.format(date);
  }

  static DateFormat changed(String pattern) {
    CHANGED.applyPattern(pattern);
    return (DateFormat) CHANGED.clone();
  }

  static DateFormat seen() {
    return (DateFormat) SEEN.clone(); // whoever sees it may use it
  }
}
