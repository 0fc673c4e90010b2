// check: default
// Classes that keep the promise: prototypes that are cloned, locks, one format per thread.

import com.google.errorprone.annotations.Immutable;
import com.google.errorprone.annotations.ThreadSafe;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

final class DeclaredSafe {
  @Immutable
  static final class Digests {
    private final MessageDigest prototype;
    private final int bytes;
    private final boolean supportsClone;

    Digests(String algorithm) throws NoSuchAlgorithmException {
      this.prototype = MessageDigest.getInstance(algorithm);
      this.bytes = prototype.getDigestLength();
      this.supportsClone = supportsClone(prototype);
    }

    private static boolean supportsClone(MessageDigest digest) {
      try {
        return digest.clone() != null;
      } catch (CloneNotSupportedException e) {
        return false;
      }
    }

    byte[] hash(byte[] input) throws NoSuchAlgorithmException, CloneNotSupportedException {
      if (supportsClone) {
        return ((MessageDigest) prototype.clone()).digest(input);
      }
      return MessageDigest.getInstance(prototype.getAlgorithm()).digest(input);
    }

    @Override
    public String toString() {
      return prototype.getAlgorithm() + bytes;
    }
  }

  @ThreadSafe
  static final class Cache {
    private final Map<String, SimpleDateFormat> formats = new HashMap<>();

    @GuardedBy("this")
    private final SimpleDateFormat stated = new SimpleDateFormat("ss");

    synchronized String format(String pattern, Date date) {
      SimpleDateFormat format = formats.get(pattern);
      if (format == null) {
        format = new SimpleDateFormat(pattern);
        formats.put(pattern, format);
      }
      return format.format(date);
    }

    String minute(Date date) {
      synchronized (this) {
        return helper(date) + formats.size();
      }
    }

    private String helper(Date date) {
      return formats.computeIfAbsent("mm", SimpleDateFormat::new).format(date);
    }
  }

  @javax.annotation.concurrent.ThreadSafe
  record PerThread(String name, ThreadLocal<SimpleDateFormat> format) {}
}
