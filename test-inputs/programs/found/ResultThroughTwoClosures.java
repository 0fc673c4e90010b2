// A value borrowed from an owner outside leaves two pretend-thread closures, one inside the other.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.PretendThread;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.OwnedRef;
import java.util.function.Supplier;

final class ResultThroughTwoClosures {
  static final class Part {
    @Borrowed
    Part part() {
      return new Part();
    }

    int read() {
      return 1;
    }
  }

  static int outer(@Borrowed Part outer) {
    Part result =
        Boundaries.scopedCall(
            () -> {
              Part inner =
                  Boundaries.scopedCall(
                      () -> {
                        Part part = outer.part();
                        return part;
                      });
              return inner;
            });
    return result.read();
  }
}
