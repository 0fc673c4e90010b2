// check: default
// source: https://github.com/ome/bioformats/pull/2552
// Symptom: concurrent readers parse wrong numbers, or fail with NumberFormatException.
package formats.common;

import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParseException;
import java.util.Locale;

final class NumbersOfAllReaders {
  private static NumberFormat nf = DecimalFormat.getInstance(Locale.ENGLISH); // !! escape.to.static

  private NumbersOfAllReaders() {}

  static Double parse(String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return nf.parse(value).doubleValue();
    } catch (ParseException e) {
      return null;
    }
  }
}
