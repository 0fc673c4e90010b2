// Section 2, @AnyTask: the capture is also used otherwise, so it crosses.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Session;

final class AnyTaskAndMore {
  static void run(Session session) {
    Boundaries.detached(
        () -> {
          if (session.count() > 0) { // !! capture.not.sendable
            session.cancel();
          }
        });
  }
}
