// check: default
// Of a helper that may be overridden, or is, nothing is known.
import java.sql.Connection;

public class OpenClasses {
  /** Anybody may extend this. */
  public static class Open {
    void run(Runnable body) {
      body.run();
    }
  }

  private static class Base {
    void run(Runnable body) {
      body.run();
    }
  }

  private static class Other extends Base {
    @Override
    void run(Runnable body) {
      new Thread(body).start();
    }
  }

  enum Lane {
    HERE,
    THERE {
      @Override
      void run(Runnable body) {
        new Thread(body).start();
      }
    };

    void run(Runnable body) {
      body.run();
    }
  }

  void go(Connection connection, Open open, Lane lane, boolean quick) {
    open.run(() -> System.out.println(connection)); // !! capture.unknown
    lane.run(() -> System.out.println(connection)); // !! capture.unknown
    Base base = quick ? new Base() : new Other();
    base.run(() -> System.out.println(connection)); // !! capture.unknown
    new Other().run(() -> System.out.println(connection)); // !! capture.not.sendable
  }
}
