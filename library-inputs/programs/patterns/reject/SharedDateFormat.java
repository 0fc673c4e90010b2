// check: default
// source: https://github.com/cdapio/cdap/pull/13081
// Symptom: "NumberFormatException: multiple points" when two pipelines convert dates at the same time.
package pipeline.convert;

import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.TimeZone;

final class SharedDateFormat {
  private static final String PATTERN = "yyyy-MM-dd'T'HH:mm:ss";
  private static final SimpleDateFormat FORMAT = new SimpleDateFormat(PATTERN); // !! escape.to.static

  static {
    FORMAT.setTimeZone(TimeZone.getTimeZone("UTC"));
  }

  private SharedDateFormat() {}

  static Date parse(String text) throws ParseException {
    return FORMAT.parse(text.strip());
  }

  static String print(Date date) {
    return FORMAT.format(date);
  }
}
