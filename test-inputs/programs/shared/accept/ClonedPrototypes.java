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

  static String name() {
    return SHA.getAlgorithm() + SHA.getDigestLength();
  }
}
