import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.sql.DataSource;

final class Names {
  Future<List<String>> load(DataSource source, ExecutorService pool) {
    return pool.submit(
        () -> {
          List<String> names = new ArrayList<>();
          try (Connection connection = source.getConnection();
              Statement statement = connection.createStatement();
              ResultSet rows = statement.executeQuery("select name from item")) {
            while (rows.next()) {
              names.add(rows.getString(1));
            }
          }
          return names; // plain data
        });
  }
}
