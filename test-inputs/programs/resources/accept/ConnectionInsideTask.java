// check: default
// Each task takes a connection of its own; only plain data travels.

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.sql.DataSource;

final class ConnectionInsideTask {
  static Future<Boolean> submitted(DataSource source, ExecutorService executor) {
    return executor.submit(
        () -> {
          try (Connection connection = source.getConnection()) {
            return connection.isValid(1);
          }
        });
  }

  static void rowsFirst(DataSource source, ExecutorService executor) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement("select name from t");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    executor.execute(() -> names.forEach(System.out::println));
  }

  static CompletableFuture<String> oneName(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection()) {
      String name = connection.getCatalog();
      return CompletableFuture.supplyAsync(() -> name.trim());
    }
  }
}
