// check: default
// Static formatters, digests and parsers as they stand in many utility classes.

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.DateFormat;
import java.text.DecimalFormat;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Transformer;

class RealStatics {
  public static final SimpleDateFormat DAY = new SimpleDateFormat("yyyy"); // !! escape.to.static
  protected static volatile DateFormat current; // !! escape.to.static
  private static final DecimalFormat TWO = new DecimalFormat("0.##"); // !! escape.to.static
  private static MessageDigest md5; // !! escape.to.static
  private static final Map<String, Cipher> CIPHERS = new ConcurrentHashMap<>(); // !! escape.to.static
  private static final Mac[] MACS = new Mac[2]; // !! escape.to.static
  private static final Optional<Mac> MAC = Optional.of(mac()); // !! escape.to.static
  private static final AtomicReference<Transformer> LAST = new AtomicReference<>(); // !! escape.to.static
  private static final List<DateFormat> ALL = // !! escape.to.static
      List.of(new SimpleDateFormat("yyyy"), new SimpleDateFormat("MM"));
  private static final Map<String, List<DateFormat>> NESTED = new HashMap<>(); // !! escape.to.static

  private static class Lazy {
    static final DocumentBuilder BUILDER = builder(); // !! escape.to.static

    static DocumentBuilder builder() {
      try {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder();
      } catch (javax.xml.parsers.ParserConfigurationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  record Entry(String name, SimpleDateFormat format) {}

  static final Entry ENTRY = new Entry("day", new SimpleDateFormat("dd")); // !! escape.to.static
  static final Object HIDDEN = new SimpleDateFormat("yyyy"); // !! escape.to.static

  interface Constants {
    DateFormat ISO = new SimpleDateFormat("yyyy-MM-dd"); // !! escape.to.static
  }

  static Mac mac() {
    return null;
  }

  static String day(Date date) {
    return DAY.format(date) + current.format(date) + TWO.format(1) + CIPHERS + MACS.length + MAC + LAST;
  }

  static byte[] hash(byte[] bytes) throws NoSuchAlgorithmException {
    if (md5 == null) {
      md5 = MessageDigest.getInstance("MD5");
    }
    return md5.digest(bytes);
  }

  static DocumentBuilder lazy() {
    return ALL.isEmpty() || NESTED.isEmpty() ? null : Lazy.BUILDER;
  }
}
