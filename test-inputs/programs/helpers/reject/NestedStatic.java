// check: default
// Helpers of static nested classes and of other classes in the file.
import java.sql.Connection;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

class NestedStatic {
  static final class Async {
    static void run(Runnable body) {
      ForkJoinPool.commonPool().execute(body);
    }
  }

  static final class Dispatcher {
    private final Executor executor;

    Dispatcher(Executor executor) {
      this.executor = executor;
    }

    void dispatch(Runnable body) {
      executor.execute(() -> body.run());
    }
  }

  enum Lane {
    FAST,
    SLOW;

    void take(Runnable body) {
      new Thread(body, name()).start();
    }
  }

  record Worker(Executor executor) {
    void take(Runnable body) {
      executor.execute(body);
    }
  }

  void go(Connection connection, Dispatcher dispatcher, Worker worker) {
    Async.run(() -> System.out.println(connection)); // !! capture.not.sendable
    dispatcher.dispatch(() -> System.out.println(connection)); // !! capture.not.sendable
    Lane.FAST.take(() -> System.out.println(connection)); // !! capture.not.sendable
    worker.take(() -> System.out.println(connection)); // !! capture.not.sendable
    Background.run(() -> System.out.println(connection)); // !! capture.not.sendable
  }
}

class Background {
  private Background() {}

  static void run(Runnable body) {
    new Thread(body).start();
  }
}
