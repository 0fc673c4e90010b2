// peer: rs066 reject: a closure that may run for ever names a borrowed parameter, without effect
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Slice;

final class MerelyMentioned {
  static void run(@Borrowed Slice slice) {
    Boundaries.detached(
        () -> {
          Slice unused = slice; // !! capture.outlives.scope
        });
  }
}
