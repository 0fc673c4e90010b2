// check: default
// A prototype that is only ever cloned is not changed by anyone.

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.TimeZone;

final class ClonedPrototypes {
  private static final SimpleDateFormat PROTOTYPE = new SimpleDateFormat("yyyy-MM-dd");
  private static final MessageDigest SHA;

  static {
    PROTOTYPE.setTimeZone(TimeZone.getTimeZone("UTC"));
    try {
      SHA = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  static DateFormat format() {
    return (DateFormat) PROTOTYPE.clone();
  }

  static String day(Date date) {
    return ((DateFormat) PROTOTYPE.clone()).format(date);
  }

  static String pattern() {
    return PROTOTYPE.toPattern();
  }

  static byte[] hash(byte[] bytes) throws CloneNotSupportedException {
    MessageDigest digest = (MessageDigest) SHA.clone();
    return digest.digest(bytes);
  }

  enum Unit {
    DAY("yyyy-MM-dd"),
    MONTH("yyyy-MM");

    final SimpleDateFormat format; // cloned before use

    Unit(String pattern) {
      format = new SimpleDateFormat(pattern);
      format.setTimeZone(TimeZone.getTimeZone("UTC"));
    }
  }

  private static final ThreadLocal<SimpleDateFormat[]> FORMATS =
      ThreadLocal.withInitial(
          () -> {
            SimpleDateFormat[] all = new SimpleDateFormat[Unit.values().length];
            for (Unit unit : Unit.values()) {
              all[unit.ordinal()] = (SimpleDateFormat) unit.format.clone();
            }
            return all;
          });

  static String text(Unit unit, Date date) {
    return FORMATS.get()[unit.ordinal()].format(date);
  }

  static String name() {
    return SHA.getAlgorithm() + SHA.getDigestLength();
  }
}
