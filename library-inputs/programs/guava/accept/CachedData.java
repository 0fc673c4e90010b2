// check: default
package guava;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;

/** The callable runs here, and what it returns is text. */
class CachedData {
  private final Cache<Long, String> names = CacheBuilder.newBuilder().weakValues().build();

  String name(Connection connection, long id) throws ExecutionException {
    return names.get(id, () -> read(connection, id));
  }

  private static String read(Connection connection, long id) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select name from customer where id = " + id)) {
      return rows.next() ? rows.getString(1) : "";
    }
  }
}
