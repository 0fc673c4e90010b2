// check: default
package vertx.app;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Handlers run later, on the context: neither the rows nor the connection wait for them. */
class RowsInHandlers {
  private final Vertx vertx;

  RowsInHandlers(Vertx vertx) {
    this.vertx = vertx;
  }

  void poll(Statement statement) throws SQLException {
    ResultSet rows = statement.executeQuery("select name from person");
    vertx.setPeriodic(
        1000,
        id -> {
          try {
            if (!rows.next()) { // !! capture.not.sendable
              vertx.cancelTimer(id);
            }
          } catch (SQLException e) {
            vertx.cancelTimer(id);
          }
        });
  }

  Future<Integer> count(Connection connection) {
    return vertx.executeBlocking(() -> connection.getMetaData().getMaxConnections()); // !! capture.not.sendable
  }

  Future<Connection> open(javax.sql.DataSource dataSource) {
    return vertx.executeBlocking(() -> dataSource.getConnection()); // !! result.not.sendable
  }
}
