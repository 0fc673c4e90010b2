// Key row, implicit this: an object of a @Borrowed class is a borrow itself.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Slice;

final class BorrowingThis {
  @Borrowed
  static final class Cursor {
    private final @Borrowed Slice slice;
    private int position;

    Cursor(@Borrowed Slice slice) {
      this.slice = slice;
    }

    void later() {
      Boundaries.detached(() -> position++); // !! capture.outlives.scope
      Boundaries.detached(() -> System.out.println(slice.size())); // !! capture.outlives.scope
    }
  }
}
