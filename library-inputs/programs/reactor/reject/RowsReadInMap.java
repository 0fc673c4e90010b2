// check: default
package reactor.app;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows are read by the operators, long after the statement was closed. */
class RowsReadInMap {
  private final DataSource dataSource;

  RowsReadInMap(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  Flux<String> names(List<Integer> columns) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement("select * from person");
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return Flux.fromIterable(columns)
          .map(
              column -> {
                try {
                  return rows.getString(column); // !! capture.not.sendable
                } catch (SQLException e) {
                  throw new IllegalStateException(e);
                }
              });
    }
  }

  Mono<Void> save(Connection connection, String name) {
    return Mono.fromRunnable(() -> insert(connection, name)); // !! capture.not.sendable
  }

  private static void insert(Connection connection, String name) {
    try (PreparedStatement statement = connection.prepareStatement("insert into person values (?)")) {
      statement.setString(1, name);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
