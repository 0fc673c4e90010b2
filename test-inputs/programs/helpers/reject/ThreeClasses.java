// check: default
// A service, its runner and its job in one file: the connection goes over all three.
import java.sql.Connection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class ThreeClasses {
  private final Runner runner = new Runner();

  void save(Connection connection) {
    runner.start("save", () -> System.out.println(connection)); // !! capture.not.sendable
    runner.now("save", () -> System.out.println(connection));
    Runner.Handle handle = runner.prepare(() -> System.out.println(connection));
    handle.go();
  }
}

final class Runner {
  private final ExecutorService executor = Executors.newCachedThreadPool();

  final class Handle {
    private final Runnable body;

    private Handle(Runnable body) {
      this.body = body;
    }

    void go() {
      body.run();
    }
  }

  void start(String name, Runnable body) {
    submit(() -> now(name, body));
  }

  void now(String name, Runnable body) {
    System.out.println(name);
    body.run();
  }

  Handle prepare(Runnable body) {
    return new Handle(body);
  }

  private void submit(Runnable body) {
    executor.submit(body);
  }
}
