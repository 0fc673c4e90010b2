// Key row: an anonymous class written in place captures like a lambda.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Session;

final class AnonymousClass {
  static void run(Session session) {
    Boundaries.detached(
        new Runnable() {
          private int runs;

          @Override
          public void run() {
            runs++;
            System.out.println(session.count() + runs); // !! capture.not.sendable
          }
        });
  }
}
