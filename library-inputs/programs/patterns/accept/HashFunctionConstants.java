// check: default
// source: https://github.com/google/guava/issues/830
// Fix: the constant knows the algorithm's name; each computation makes a digest.
package hashing.functions;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

final class HashFunctionConstants {
  private static final DigestFunction SHA_256 = new DigestFunction("SHA-256");

  private HashFunctionConstants() {}

  static String sha256(byte[] input) {
    return HexFormat.of().formatHex(SHA_256.hash(input));
  }

  static final class DigestFunction {
    private final String algorithm;

    DigestFunction(String algorithm) {
      this.algorithm = algorithm;
    }

    byte[] hash(byte[] input) {
      try {
        return MessageDigest.getInstance(algorithm).digest(input);
      } catch (NoSuchAlgorithmException e) {
        throw new AssertionError(e);
      }
    }
  }
}
