// Section 2, @AnyTask: a capture used only as the receiver of such methods does not cross.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Session;
import java.sql.SQLException;
import java.sql.Statement;

final class AnyTaskReceiver {
  static void run(Session session, Statement statement) {
    Boundaries.detached(() -> session.cancel());
    Boundaries.detached(session::cancel);
    Boundaries.detached(
        () -> {
          try {
            statement.cancel();
          } catch (SQLException e) {
            session.cancel();
          }
        });
    System.out.println(session.count());
  }
}
