// check: default
package mutiny.app;

import io.smallrye.mutiny.Multi;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Rows of the caller are read when somebody subscribes. */
class RowsInEmitter {
  Multi<String> names(Statement statement) throws SQLException {
    ResultSet rows = statement.executeQuery("select name from person");
    return Multi.createFrom()
        .emitter(
            emitter -> {
              try {
                while (rows.next()) { // !! capture.not.sendable
                  emitter.emit(rows.getString(1));
                }
                emitter.complete();
              } catch (SQLException e) {
                emitter.fail(e);
              }
            });
  }
}
