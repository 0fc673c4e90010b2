// Key row: the closure reads a static field; the field itself is shared by all tasks
// (escape.to.static).
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class StaticFieldRead {
  private static final LocalCounter COUNTER = new LocalCounter(); // !! escape.to.static

  static void run() {
    Boundaries.scoped(() -> System.out.println(COUNTER.get())); // !! capture.not.sendable
    Boundaries.detached(() -> StaticFieldRead.COUNTER.increment()); // !! capture.not.sendable
  }
}
