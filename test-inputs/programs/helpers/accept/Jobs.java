// check: default
// Objects around closures that are run here, or hold plain data.
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executor;

class Jobs {
  static final class Job implements Runnable {
    private final Runnable body;

    Job(Runnable body) {
      this.body = body;
    }

    @Override
    public void run() {
      body.run();
    }
  }

  static final class Measured {
    Measured(Runnable body) {
      body.run();
    }
  }

  void go(Connection connection, Executor executor) throws SQLException {
    String schema = connection.getSchema();
    executor.execute(new Job(() -> System.out.println(schema)));
    new Job(() -> System.out.println(connection)).run();
    new Measured(() -> System.out.println(connection));
  }
}
