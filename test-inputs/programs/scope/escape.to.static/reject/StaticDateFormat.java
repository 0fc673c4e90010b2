// A modelled type: SimpleDateFormat is @NotThreadSafe.

import java.text.DateFormat;
import java.text.SimpleDateFormat;

final class StaticDateFormat {
  static final SimpleDateFormat FORMAT = new SimpleDateFormat("yyyy"); // !! escape.to.static
  static final DateFormat SHORT = DateFormat.getDateInstance(); // !! escape.to.static
}
