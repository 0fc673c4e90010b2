// check: default
// Closures in variables that run here, in helpers or without.
import java.sql.Connection;
import java.util.concurrent.ExecutorService;

class PreparedClosures {
  private final ExecutorService executor;

  PreparedClosures(ExecutorService executor) {
    this.executor = executor;
  }

  private void later(Runnable body) {
    executor.execute(() -> body.run());
  }

  private static void now(Runnable body) {
    body.run();
  }

  void go(Connection connection, boolean quiet) {
    Runnable plain = () -> System.out.println("plain");
    Runnable commit = () -> System.out.println(connection);
    later(plain);
    now(commit);
    now(quiet ? plain : commit);
    commit.run();
    Runnable chosen = quiet ? plain : () -> System.out.println("other");
    later(chosen);
  }
}
