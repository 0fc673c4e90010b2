// check: default
// Fields that only the new thread ever sets and uses.
import java.sql.Connection;
import java.sql.SQLException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;

class MadeInTheThread {
  static class Worker extends Thread {
    private final DataSource source;
    private Connection connection;

    Worker(DataSource source) {
      this.source = source;
    }

    @Override
    public void run() {
      try {
        connection = source.getConnection();
        step();
      } catch (SQLException e) {
        System.err.println(e);
      }
    }

    private void step() throws SQLException {
      connection.commit();
    }
  }

  static final class Job implements Runnable {
    private SimpleDateFormat format;

    @Override
    public void run() {
      format = new SimpleDateFormat("yyyy");
      System.out.println(format.format(new Date()));
    }
  }

  void go(DataSource source, ExecutorService executor) {
    new Worker(source).start();
    executor.execute(new Job());
  }
}
