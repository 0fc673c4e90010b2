// check: default
// source: https://github.com/cdapio/cdap/pull/13081
// Fix: a new format for each conversion.
package pipeline.convert;

import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.TimeZone;

final class SharedDateFormat {
  private static final String PATTERN = "yyyy-MM-dd'T'HH:mm:ss";

  private SharedDateFormat() {}

  private static SimpleDateFormat newFormat() {
    SimpleDateFormat format = new SimpleDateFormat(PATTERN);
    format.setTimeZone(TimeZone.getTimeZone("UTC"));
    return format;
  }

  static Date parse(String text) throws ParseException {
    return newFormat().parse(text.strip());
  }

  static String print(Date date) {
    return newFormat().format(date);
  }
}
