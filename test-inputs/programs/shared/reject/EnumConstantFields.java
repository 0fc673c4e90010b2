// check: default
// The constants of an enum are shared by all tasks, and so are their fields.

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

final class EnumConstantFields {
  enum Pattern {
    DAY("yyyy-MM-dd"),
    TIME("HH:mm");

    private final SimpleDateFormat format; // !! class.not.sendable

    Pattern(String pattern) {
      this.format = new SimpleDateFormat(pattern);
    }

    String format(Date date) {
      return format.format(date);
    }
  }

  enum Hashes {
    INSTANCE;

    private final Map<String, MessageDigest> byName = new HashMap<>(); // !! class.not.sendable
    private Object last;

    byte[] hash(String name, byte[] bytes) throws NoSuchAlgorithmException {
      MessageDigest digest = byName.get(name);
      last = MessageDigest.getInstance(name); // !! class.not.sendable
      return digest.digest(bytes);
    }
  }

  enum Bodies {
    A {
      private final DateFormat own = new SimpleDateFormat("yyyy"); // !! class.not.sendable

      @Override
      String text(Date date) {
        return own.format(date);
      }
    };

    abstract String text(Date date);
  }
}
