import dev.taskbound.annotations.ConfinementMarked;
import dev.taskbound.annotations.Consumes;
import java.sql.Connection;
import java.sql.SQLException;

@ConfinementMarked
final class Work {
  static void finish(@Consumes Connection connection) throws SQLException {
    connection.commit();
    connection.close(); // callers are told, and checked
  }
}
