// check: default
// source: https://github.com/google/guava/issues/830
// Symptom: wrong hashes of passwords: the constant keeps one message digest for all threads.
package hashing.functions;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

final class HashFunctionConstants {
  private static final DigestFunction SHA_256 = new DigestFunction("SHA-256"); // !! escape.to.static

  private HashFunctionConstants() {}

  static String sha256(byte[] input) {
    return HexFormat.of().formatHex(SHA_256.hash(input));
  }

  static final class DigestFunction {
    private final MessageDigest digest;

    DigestFunction(String algorithm) {
      try {
        digest = MessageDigest.getInstance(algorithm);
      } catch (NoSuchAlgorithmException e) {
        throw new AssertionError(e);
      }
    }

    byte[] hash(byte[] input) {
      digest.reset();
      return digest.digest(input);
    }
  }
}
