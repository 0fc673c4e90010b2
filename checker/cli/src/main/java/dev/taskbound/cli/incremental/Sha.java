package dev.taskbound.cli.incremental;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest of several texts, each told apart from the next. */
final class Sha {
  private final MessageDigest digest = newDigest();

  /** Returns the digest of some bytes alone. */
  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(newDigest().digest(bytes));
  }

  /** Adds a text. */
  Sha add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    // The length first, so that "ab", "c" and "a", "bc" differ.
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
    return this;
  }

  /** Returns the digest of everything added, and starts again. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
