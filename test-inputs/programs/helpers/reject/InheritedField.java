// check: default
// The confined field belongs to the super-class, in the same file.
import java.security.MessageDigest;
import java.util.concurrent.Executor;

abstract class InheritedField {
  protected final MessageDigest digest;

  InheritedField(MessageDigest digest) {
    this.digest = digest;
  }

  final byte[] sum(byte[] data) {
    return digest.digest(data);
  }

  static final class Sub extends InheritedField {
    private final Executor executor;

    Sub(MessageDigest digest, Executor executor) {
      super(digest);
      this.executor = executor;
    }

    void go(byte[] data) {
      executor.execute(() -> sum(data)); // !! capture.not.sendable
      executor.execute(() -> report(data.length));
      executor.execute(() -> super.sum(data)); // !! capture.not.sendable
    }

    private void report(int length) {
      System.out.println(length);
    }
  }
}
