// check: default
// The same shapes of helpers, all of which run their closures here.
import java.sql.Connection;

class NestedStatic {
  static final class Inline {
    static void run(Runnable body) {
      body.run();
    }
  }

  static final class Dispatcher {
    private int count;

    void dispatch(Runnable body) {
      count++;
      body.run();
    }
  }

  enum Lane {
    FAST,
    SLOW;

    void take(Runnable body) {
      System.out.println(name());
      body.run();
    }
  }

  record Worker(String name) {
    void take(Runnable body) {
      body.run();
    }
  }

  void go(Connection connection, Dispatcher dispatcher, Worker worker) {
    Inline.run(() -> System.out.println(connection));
    dispatcher.dispatch(() -> System.out.println(connection));
    Lane.FAST.take(() -> System.out.println(connection));
    worker.take(() -> System.out.println(connection));
  }
}
