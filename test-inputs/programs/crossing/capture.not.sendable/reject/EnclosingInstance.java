// Key row: the enclosing instance reached from an inner class is captured `this` too.
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;

@NotThreadSafe
final class EnclosingInstance {
  private int total;

  final class Part {
    void run() {
      Boundaries.scoped(() -> EnclosingInstance.this.total++); // !! capture.not.sendable
    }
  }
}
