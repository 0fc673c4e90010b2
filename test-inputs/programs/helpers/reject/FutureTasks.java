// check: default
// Closures inside of objects that the helper makes of them.
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;

class FutureTasks {
  private final ExecutorService executor;

  FutureTasks(ExecutorService executor) {
    this.executor = executor;
  }

  private static final class Logged implements Runnable {
    private final Runnable body;

    Logged(Runnable body) {
      this.body = body;
    }

    @Override
    public void run() {
      System.out.println("begin");
      body.run();
    }
  }

  private <T> T viaTask(Callable<T> body) throws Exception {
    FutureTask<T> task = new FutureTask<>(body);
    new Thread(task).start();
    return task.get();
  }

  private void logged(Runnable body) {
    executor.execute(new Logged(body));
  }

  private void viaLocalClass(Runnable body) {
    class Task implements Runnable {
      @Override
      public void run() {
        body.run();
      }
    }
    executor.execute(new Task());
  }

  private void viaList(Runnable body) throws InterruptedException {
    List<Callable<Object>> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      all.add(
          () -> {
            body.run();
            return "done";
          });
    }
    executor.invokeAll(all);
  }

  void go(Connection connection) throws Exception {
    viaTask(() -> connection.getSchema()); // !! capture.not.sendable
    logged(() -> System.out.println(connection)); // !! capture.not.sendable
    viaLocalClass(() -> System.out.println(connection)); // !! capture.not.sendable
    viaList(() -> System.out.println(connection)); // !! capture.not.sendable
  }
}
