// check: default
// source: https://github.com/jorabin/KeePassJava2/pull/32
// Symptom: now and then the check of a block's hash fails, when two databases are read at the same time.
package keepass.streams;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

class DigestOfAllStreams {
  private static final MessageDigest SHA_256 = newDigest(); // !! escape.to.static
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
    if (!MessageDigest.isEqual(expected, SHA_256.digest(block))) {
      throw new IOException("hash of block does not match");
    }
    return block;
  }
}
