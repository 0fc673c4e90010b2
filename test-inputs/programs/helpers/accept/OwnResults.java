// check: default
// What a closure returns on the other thread may stay there.
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javax.sql.DataSource;

class OwnResults {
  interface Opener {
    Connection open() throws SQLException;
  }

  private final ExecutorService executor;

  OwnResults(ExecutorService executor) {
    this.executor = executor;
  }

  private void with(Opener opener, Consumer<Connection> body) {
    executor.submit(
        () -> {
          try (Connection connection = opener.open()) {
            body.accept(connection);
            connection.commit();
          }
          return null;
        });
  }

  private void warmUp(Callable<Connection> opener) {
    executor.submit(
        () -> {
          opener.call().close();
          return "warm";
        });
  }

  void go(DataSource source) {
    with(source::getConnection, connection -> System.out.println(connection));
    with(() -> source.getConnection(), System.out::println);
    warmUp(() -> source.getConnection());
  }
}
