// check: default
// Constructors of final classes take closures: some start them, some keep them for a thread.
import java.sql.Connection;
import java.util.concurrent.Executor;

class Jobs {
  static final class Started {
    Started(Runnable body) {
      new Thread(body).start();
    }
  }

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

  static final class Worker extends Thread {
    private final Runnable body;

    Worker(String name, Runnable body) {
      super(name);
      this.body = body;
    }

    @Override
    public void run() {
      body.run();
    }
  }

  void go(Connection connection, Executor executor) {
    new Started(() -> System.out.println(connection)); // !! capture.not.sendable
    executor.execute(new Job(() -> System.out.println(connection))); // !! argument.not.sendable|capture.not.sendable
    Job job = new Job(() -> System.out.println(connection));
    executor.execute(job); // !! argument.not.sendable
    new Worker("w", () -> System.out.println(connection)).start(); // !! argument.not.sendable|capture.not.sendable
  }
}
