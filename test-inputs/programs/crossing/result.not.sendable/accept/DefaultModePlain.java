// check: default
// Section 4, unmarked code: a closure of submit that returns plain data.
import java.sql.Connection;
import java.text.SimpleDateFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.sql.DataSource;

class DefaultModePlain {
  Future<String> run(ExecutorService executor, DataSource source) {
    return executor.submit(
        () -> {
          try (Connection connection = source.getConnection()) {
            return connection.getCatalog() + new SimpleDateFormat("yyyy").format(0L);
          }
        });
  }
}
