// An up-cast keeps the mode, and paths join: the Object may be the counter.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class UpcastAndTernary {
  static void run(LocalCounter counter, boolean flag) {
    Object up = counter;
    Object either = flag ? "text" : counter;
    Boundaries.detached(() -> System.out.println(up.hashCode())); // !! capture.not.sendable
    Boundaries.detached(() -> System.out.println(either.hashCode())); // !! capture.not.sendable
  }
}
