// The initialization-on-demand idiom shares its value all the same.

import java.security.MessageDigest;

final class LazyHolder {
  private static final class Instance {
    static final MessageDigest DIGEST = newDigest(); // !! escape.to.static
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
