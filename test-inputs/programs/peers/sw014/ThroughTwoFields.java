// peer: sw014 reject: an object reached through two fields of a confined one is captured
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Row;
import dev.taskbound.inputs.prelude.Session;

final class ThroughTwoFields {
  static final class Drawer {
    final Session session = new Session();
  }

  static final class Desk {
    final Drawer drawer = new Drawer();
  }

  static void run() {
    Desk desk = new Desk();
    Row row = desk.drawer.session.firstRow();
    Boundaries.scoped(() -> row.text()); // !! capture.not.sendable
  }
}
