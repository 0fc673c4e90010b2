// peer: rs073 accept: a confined value is used and ended before the boundary, and not captured
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Session;

final class EndedBeforeBoundary {
  static void run() {
    Session session = new Session();
    int rows = session.count();
    session.close();
    Boundaries.detached(() -> System.out.println(rows));
  }
}
