// The body of a closure is balanced for itself, like a method's.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.samples.kernel.Syscall;
import java.util.List;

final class InClosures {
  static void pretendThread(boolean early) {
    Boundaries.scoped(
        () -> {
          Contexts.enter(); // !! context.unbalanced
          if (early) {
            return;
          }
          Contexts.exit();
        });
  }

  static int result(boolean flag) {
    return Syscall.run(
        () -> {
          if (flag) {
            Contexts.enter(); // !! context.unbalanced
          }
          return 1;
        });
  }

  static void immediate(boolean bad) {
    Boundaries.now(
        () -> {
          Contexts.enter(); // !! context.unbalanced
          if (bad) {
            throw new IllegalStateException("bad");
          }
          Contexts.exit();
        });
  }

  static void exitsForTheCaller(boolean flag) {
    Contexts.enter();
    Boundaries.scoped(
        () -> {
          if (flag) {
            Contexts.exit(); // !! context.unbalanced
          }
        });
    Contexts.exit();
  }

  static void detached(List<String> names) {
    Boundaries.detached(
        () -> {
          for (int i = 0; i < 3; i++) {
            Contexts.enter(); // !! context.unbalanced
          }
        });
  }
}
