// check: default
// Threads and runnables of the file's own that take a connection along.
import java.sql.Connection;
import java.util.concurrent.ExecutorService;

class ThreadSubclass {
  private final Connection connection;

  ThreadSubclass(Connection connection) {
    this.connection = connection;
  }

  static class Worker extends Thread {
    private final Connection connection;

    Worker(Connection connection) {
      this.connection = connection;
    }

    @Override
    public void run() {
      System.out.println(connection);
    }
  }

  class Inner implements Runnable {
    @Override
    public void run() {
      System.out.println(connection);
    }
  }

  class InnerThread extends Thread {
    @Override
    public void run() {
      use();
    }
  }

  private void use() {
    System.out.println(connection);
  }

  void go(ExecutorService executor) {
    new Worker(connection).start(); // !! argument.not.sendable
    executor.execute(new Inner()); // !! argument.not.sendable
    new InnerThread().start(); // !! argument.not.sendable
    Thread thread =
        new Thread() {
          @Override
          public void run() {
            use();
          }
        };
    thread.start(); // !! argument.not.sendable
  }
}
