// check: default
// release: 25
// javac: --enable-preview --release 25
package structured.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import javax.sql.DataSource;

/** Each subtask opens and closes its connection. */
class OwnConnectionEach {
  private final DataSource dataSource;

  OwnConnectionEach(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void migrate(List<String> scripts) throws InterruptedException {
    try (var scope = StructuredTaskScope.open(Joiner.<Integer>awaitAllSuccessfulOrThrow())) {
      for (String script : scripts) {
        scope.fork(() -> run(script));
      }
      scope.join();
    }
  }

  private Integer run(String script) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(script);
    }
  }
}
