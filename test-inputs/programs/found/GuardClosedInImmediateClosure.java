// The guard of a try-with-resources statement is closed in a closure that runs here: the lock is free after the statement.
import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.samples.kernel.RcuReadGuard;

final class GuardClosedInImmediateClosure {
  static void once(@RunsImmediately @Consumes Runnable body) {
    body.run();
  }

  static void twice() {
    try (RcuReadGuard rcu = RcuReadGuard.lock()) {
      once(() -> rcu.close());
    }
    try (RcuReadGuard rcu = RcuReadGuard.lock()) {
      RcuReadGuard.assertHeld();
    }
  }

  static void withoutTry() {
    RcuReadGuard first = RcuReadGuard.lock();
    once(() -> first.close());
    RcuReadGuard second = RcuReadGuard.lock();
    second.close();
  }
}
