// Section 2, @AssertThreadSafe: lifts sendability only, never a borrow.
import dev.taskbound.annotations.AssertThreadSafe;
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class AssertLiftsNoBorrow {
  @AssertThreadSafe(reason = "the counter is only touched under the monitor")
  @Borrowed
  static final class Window {
    private final @Borrowed Slice slice;
    private final LocalCounter reads = new LocalCounter();

    Window(@Borrowed Slice slice) {
      this.slice = slice;
    }

    synchronized int next() {
      return slice.get(reads.increment());
    }
  }

  static void run(Pool pool) {
    Window window = new Window(pool.slice(4));
    Boundaries.scoped(() -> System.out.println(window.next()));
    Boundaries.detached(() -> System.out.println(window.next())); // !! capture.outlives.scope
  }
}
