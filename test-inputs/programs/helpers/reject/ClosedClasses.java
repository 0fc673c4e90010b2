// check: default
// Helpers that nobody outside of this file can override.
import java.sql.Connection;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

public class ClosedClasses {
  private static class Queue {
    void add(Runnable body) {
      ForkJoinPool.commonPool().execute(body);
    }
  }

  private static class NamedQueue extends Queue {
    String name() {
      return "named";
    }
  }

  /** Its only constructor is private. */
  public static class Background {
    private static final Background INSTANCE = new Background();
    private final Executor executor = ForkJoinPool.commonPool();

    private Background() {}

    public static Background get() {
      return INSTANCE;
    }

    public void run(Runnable body) {
      executor.execute(() -> body.run());
    }
  }

  public enum Lane {
    FAST,
    SLOW {
      @Override
      int priority() {
        return 1;
      }
    };

    int priority() {
      return 5;
    }

    void start(Runnable body) {
      Thread thread = new Thread(body);
      thread.setPriority(priority());
      thread.start();
    }
  }

  void go(Connection connection) {
    new NamedQueue().add(() -> System.out.println(connection)); // !! capture.not.sendable
    Background.get().run(() -> System.out.println(connection)); // !! capture.not.sendable
    Lane.FAST.start(() -> System.out.println(connection)); // !! capture.not.sendable
    class Local {
      void start(Runnable body) {
        new Thread(body).start();
      }
    }
    new Local().start(() -> System.out.println(connection)); // !! capture.not.sendable
  }
}
