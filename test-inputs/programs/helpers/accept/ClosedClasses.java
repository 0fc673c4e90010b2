// check: default
// release: 17
// Helpers that nobody outside of this file can override, all of which run their closures here.
import java.sql.Connection;

public class ClosedClasses {
  private static class Steps {
    void run(Runnable body) {
      body.run();
    }
  }

  private static class NamedSteps extends Steps {
    String name() {
      return "named";
    }
  }

  /** Its only constructor is private. */
  public static class Inline {
    private static final Inline INSTANCE = new Inline();

    private Inline() {}

    public static Inline get() {
      return INSTANCE;
    }

    public void run(Runnable body) {
      body.run();
    }
  }

  sealed interface Strategy permits Once, Twice {
    default void around(Runnable body) {
      System.out.println("begin");
      body.run();
    }
  }

  record Once() implements Strategy {}

  record Twice() implements Strategy {}

  void go(Connection connection, Strategy strategy) {
    new NamedSteps().run(() -> System.out.println(connection));
    Inline.get().run(() -> System.out.println(connection));
    strategy.around(() -> System.out.println(connection));
  }
}
