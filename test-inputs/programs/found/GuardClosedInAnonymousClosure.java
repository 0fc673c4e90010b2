// A guard is closed in an anonymous Runnable that runs here: its lock is free after the call.
import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.samples.kernel.RcuReadGuard;

final class GuardClosedInAnonymousClosure {
  static void once(@RunsImmediately @Consumes Runnable body) {
    body.run();
  }

  static void twice() {
    RcuReadGuard first = RcuReadGuard.lock();
    once(
        new Runnable() {
          @Override
          public void run() {
            first.close();
          }
        });
    try (RcuReadGuard second = RcuReadGuard.lock()) {
      RcuReadGuard.assertHeld();
    }
  }
}
