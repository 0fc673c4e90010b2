// check: default
package vertx.app;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The blocking code opens, uses and closes its connection. */
class JdbcInsideBlockingCode {
  private final Vertx vertx;
  private final DataSource dataSource;

  JdbcInsideBlockingCode(Vertx vertx, DataSource dataSource) {
    this.vertx = vertx;
    this.dataSource = dataSource;
  }

  Future<List<String>> names() {
    return vertx.executeBlocking(
        () -> {
          List<String> names = new ArrayList<>();
          try (Connection connection = dataSource.getConnection();
              Statement statement = connection.createStatement();
              ResultSet rows = statement.executeQuery("select name from person")) {
            while (rows.next()) {
              names.add(rows.getString(1));
            }
          }
          return names;
        },
        false);
  }
}
