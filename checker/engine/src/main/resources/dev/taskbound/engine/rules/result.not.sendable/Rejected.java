import java.sql.Connection;
import java.sql.ResultSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.sql.DataSource;

final class Names {
  Future<ResultSet> load(DataSource source, ExecutorService pool) {
    return pool.submit(
        () -> {
          Connection connection = source.getConnection();
          // The rows belong to the pool's thread; whoever asks the future is another one.
          return connection.createStatement().executeQuery("select name from item");
        });
  }
}
