// check: default
// source: https://github.com/ome/bioformats/pull/2552
// Fix: one format for each thread.
package formats.common;

import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParseException;
import java.util.Locale;

final class NumbersOfAllReaders {
  private static final ThreadLocal<NumberFormat> NF =
      new ThreadLocal<NumberFormat>() {
        @Override
        protected NumberFormat initialValue() {
          return DecimalFormat.getInstance(Locale.ENGLISH);
        }
      };

  private NumbersOfAllReaders() {}

  static Double parse(String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return NF.get().parse(value).doubleValue();
    } catch (ParseException e) {
      return null;
    }
  }
}
