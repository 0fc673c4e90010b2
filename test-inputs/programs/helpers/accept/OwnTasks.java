// check: default
// Objects that hand over themselves, or closures from their fields, and leave the confined field.
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

class OwnTasks implements Runnable {
  private final Connection connection;
  private final ExecutorService pool;
  private final AtomicInteger runs = new AtomicInteger();
  private final Runnable job = this::count;
  private volatile boolean stopped;

  OwnTasks(Connection connection, ExecutorService pool) {
    this.connection = connection;
    this.pool = pool;
  }

  @Override
  public void run() {
    count();
    stopped = true;
  }

  private void count() {
    runs.incrementAndGet();
  }

  void start() throws SQLException {
    connection.commit();
    pool.execute(this);
    pool.execute(job);
    new Thread(this, "counter").start();
    later(this);
    later(job);
    later(() -> System.out.println(stopped));
  }

  private void later(Runnable body) {
    pool.execute(body);
  }
}
