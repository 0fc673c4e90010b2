// check: default
import dev.taskbound.annotations.NotThreadSafe;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Closed resources may be printed and compared, but not every method of such a name does that. */
class DecodedAfterClose {
  @NotThreadSafe
  static final class Frame implements AutoCloseable {
    private final byte[] bytes = new byte[8];

    String toString(Charset charset) {
      return new String(bytes, charset);
    }

    boolean equals(Frame other, int length) {
      return bytes.length == length && other.bytes.length == length;
    }

    @Override
    public void close() {}
  }

  static String decoded() {
    Frame frame = new Frame();
    frame.close();
    return frame.toString(StandardCharsets.UTF_8); // !! use.after.release
  }

  static boolean same(Frame other) {
    Frame frame = new Frame();
    frame.close();
    return frame.equals(other, 8); // !! use.after.release
  }

  static String printed(Frame other) {
    Frame frame = new Frame();
    frame.close();
    return frame.equals(other) ? frame.toString() : "other than " + frame.hashCode();
  }
}
