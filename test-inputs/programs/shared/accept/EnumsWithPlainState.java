// check: default
// Enums that keep what may be shared: data, factories, locks, thread-locals.

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

final class EnumsWithPlainState {
  enum Hash {
    MD5("MD5"),
    SHA("SHA-256");

    private final String algorithm;
    private final ThreadLocal<MessageDigest> digests = ThreadLocal.withInitial(this::make);

    Hash(String algorithm) {
      this.algorithm = algorithm;
    }

    private MessageDigest make() {
      try {
        return MessageDigest.getInstance(algorithm);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    byte[] of(byte[] bytes) {
      return digests.get().digest(bytes);
    }
  }

  enum Registry {
    INSTANCE;

    private final ConcurrentHashMap<String, String> names = new ConcurrentHashMap<>();
    private final Supplier<SimpleDateFormat> formats = () -> new SimpleDateFormat("yyyy");
    private final SimpleDateFormat guarded = new SimpleDateFormat("MM");

    synchronized String month(Date date) {
      return guarded.format(date) + names.size() + formats.get().format(date);
    }
  }
}
