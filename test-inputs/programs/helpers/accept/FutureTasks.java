// check: default
// Closures inside of objects that are run here.
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

class FutureTasks {
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

  private void logged(Runnable body) {
    new Logged(body).run();
  }

  private void viaLocalClass(Runnable body) {
    class Task implements Runnable {
      @Override
      public void run() {
        body.run();
      }
    }
    new Task().run();
  }

  private void viaList(Runnable body) throws Exception {
    List<Callable<Object>> all = new ArrayList<>();
    all.add(
        () -> {
          body.run();
          return "done";
        });
    for (Callable<Object> each : all) {
      each.call();
    }
  }

  void go(Connection connection) throws Exception {
    logged(() -> System.out.println(connection));
    viaLocalClass(() -> System.out.println(connection));
    viaList(() -> System.out.println(connection));
  }
}
