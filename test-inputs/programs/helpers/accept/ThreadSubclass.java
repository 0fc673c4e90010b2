// check: default
// Threads and runnables of the file's own that leave the connection where it is.
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

class ThreadSubclass {
  private final Connection connection;
  private final AtomicInteger count = new AtomicInteger();

  ThreadSubclass(Connection connection) {
    this.connection = connection;
  }

  static class Worker extends Thread {
    private final DataSource source;

    Worker(DataSource source) {
      this.source = source;
    }

    @Override
    public void run() {
      try (Connection own = source.getConnection()) {
        own.commit();
      } catch (SQLException e) {
        System.err.println(e);
      }
    }
  }

  class Inner implements Runnable {
    @Override
    public void run() {
      count.incrementAndGet();
    }
  }

  class InnerThread extends Thread {
    @Override
    public void run() {
      add();
    }
  }

  private void add() {
    count.incrementAndGet();
  }

  void go(ExecutorService executor, DataSource source) throws SQLException {
    connection.commit();
    new Worker(source).start();
    executor.execute(new Inner());
    new InnerThread().start();
    Thread thread =
        new Thread() {
          @Override
          public void run() {
            add();
          }
        };
    thread.start();
  }
}
