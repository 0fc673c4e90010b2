// check: default
// What is made for sharing: immutable formatters, keys, factories of instances, one per thread.

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.DateFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.xml.transform.Templates;
import javax.xml.validation.Schema;

final class PlainConstants {
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
  static final Map<String, DateTimeFormatter> BY_NAME = new ConcurrentHashMap<>();
  static final Supplier<DateFormat> NEW = () -> new SimpleDateFormat("yyyy");
  static final Function<String, DateFormat> OF = SimpleDateFormat::new;
  static final Map<String, Supplier<DateFormat>> FACTORIES = new HashMap<>();
  static final Pattern PATTERN = Pattern.compile("a+");
  static final Class<? extends DateFormat> TYPE = SimpleDateFormat.class;
  static final ThreadLocal<NumberFormat> NUMBERS = ThreadLocal.withInitial(NumberFormat::getInstance);
  static final ThreadLocal<Map<String, DateFormat>> MANY = ThreadLocal.withInitial(HashMap::new);
  static Templates templates;
  static Schema schema;

  private static final ThreadLocal<MessageDigest> DIGEST =
      new ThreadLocal<>() {
        @Override
        protected MessageDigest initialValue() {
          try {
            return MessageDigest.getInstance("MD5");
          } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
          }
        }
      };

  enum Unit {
    DAY("yyyy"),
    MONTH("MM");

    private final DateTimeFormatter format;
    private final Supplier<DateFormat> old;

    Unit(String pattern) {
      format = DateTimeFormatter.ofPattern(pattern);
      old = () -> new SimpleDateFormat(pattern);
    }

    String name(java.time.LocalDate date) {
      return format.format(date) + old.get();
    }
  }

  static final EnumMap<Unit, String> NAMES = new EnumMap<>(Unit.class);

  static DateFormat cached(String pattern) {
    return MANY.get().computeIfAbsent(pattern, SimpleDateFormat::new);
  }

  static byte[] digest(String text) {
    MessageDigest digest = DIGEST.get();
    digest.reset();
    return digest.digest(text.getBytes(StandardCharsets.UTF_8));
  }
}
