// check: default
// Objects that hand over themselves, or closures from their fields, and use a confined field there.
import java.sql.Connection;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

class OwnTasks implements Runnable {
  private final Connection connection;
  private final ExecutorService pool;
  private final Runnable job = this::work;
  private final Runnable lambda = () -> work();
  private final Callable<Integer> size = () -> 1;

  OwnTasks(Connection connection, ExecutorService pool) {
    this.connection = connection;
    this.pool = pool;
    pool.execute(this::work); // !! capture.not.sendable
  }

  private void work() {
    System.out.println(connection);
  }

  @Override
  public void run() {
    work();
  }

  void fields() {
    pool.execute(job); // !! argument.not.sendable
    pool.execute(lambda); // !! argument.not.sendable
    pool.submit(size);
  }

  void prepared() {
    Runnable reference = this::work;
    pool.execute(reference); // !! argument.not.sendable
    Runnable block = () -> work();
    pool.submit(block); // !! argument.not.sendable
    OwnTasks self = this;
    pool.execute(() -> self.work()); // !! capture.not.sendable
  }

  void itself() {
    new Thread(this).start(); // !! argument.not.sendable
    pool.execute(this); // !! argument.not.sendable
    later(this); // !! argument.not.sendable
  }

  private void later(Runnable body) {
    pool.execute(body);
  }
}
