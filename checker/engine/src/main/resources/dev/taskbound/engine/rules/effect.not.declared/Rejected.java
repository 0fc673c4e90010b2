import dev.taskbound.annotations.ConfinementMarked;
import java.sql.Connection;
import java.sql.SQLException;

@ConfinementMarked
final class Work {
  static void finish(Connection connection) throws SQLException {
    connection.commit();
    connection.close(); // callers believe that it is still open
  }
}
