// check: default
// Not empty for ever: a slot, an element, a list that grows, a field that is assigned again.

import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

final class AlmostEmptyConstants {
  static final DateFormat[] SLOT = new DateFormat[1]; // !! escape.to.static
  static final DateFormat[] ONE = {new SimpleDateFormat("yyyy")}; // !! escape.to.static
  static DateFormat[] replaced = {}; // !! escape.to.static
  static final List<DateFormat> GROWS = new ArrayList<>(); // !! escape.to.static
  static final List<DateFormat> SINGLE = // !! escape.to.static
      Collections.singletonList(new SimpleDateFormat("yyyy"));

  static void run() {
    replaced = new DateFormat[] {new SimpleDateFormat("MM")};
  }
}
