// check: default
// source: https://github.com/OpenIdentityPlatform/OpenDJ/issues/891
// Fix: each import task borrows a connection of its own from the pool.
package directory.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;

class ImportOverOneConnection {
  private final DataSource source;
  private final ExecutorService threads;

  ImportOverOneConnection(DataSource source, ExecutorService threads) {
    this.source = source;
    this.threads = threads;
  }

  void importAll(List<List<String>> batches) {
    for (List<String> batch : batches) {
      threads.submit(
          () -> {
            try (Connection connection = source.getConnection()) {
              connection.setAutoCommit(false);
              write(connection, batch);
              connection.commit();
            }
            return batch.size();
          });
    }
  }

  private static void write(Connection connection, List<String> batch) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into entry(dn) values (?)")) {
      for (String dn : batch) {
        insert.setString(1, dn);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
