// check: default
// source: https://github.com/jorabin/KeePassJava2/pull/32
// Fix: each stream has its digest.
package keepass.streams;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

class DigestOfAllStreams {
  private final MessageDigest sha256 = newDigest();
  private final DataInputStream in;

  DigestOfAllStreams(InputStream in) {
    this.in = new DataInputStream(in);
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] nextBlock() throws IOException {
    byte[] expected = in.readNBytes(32);
    byte[] block = in.readNBytes(Integer.reverseBytes(in.readInt()));
    if (!MessageDigest.isEqual(expected, sha256.digest(block))) {
      throw new IOException("hash of block does not match");
    }
    return block;
  }
}
