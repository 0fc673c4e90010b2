// peer: rs120 accept: a guard opened for a condition ends before the owner around it does
import dev.taskbound.inputs.prelude.Guard;
import dev.taskbound.inputs.prelude.Pool;

final class GuardEndsWithCondition {
  static boolean busy() {
    try (Guard guard = Guard.open()) {
      return guard.guarded().text().isEmpty();
    }
  }

  static int run() {
    try (Pool pool = new Pool()) {
      if (busy()) {
        return 0;
      }
      return pool.handedOut();
    }
  }
}
