// check: default
// Closures in variables, as they come, chosen, or cast.
import java.sql.Connection;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

class PreparedClosures {
  private final ExecutorService executor;

  PreparedClosures(ExecutorService executor) {
    this.executor = executor;
  }

  private void later(Runnable body) {
    executor.execute(() -> body.run());
  }

  void go(Connection connection, boolean quiet) {
    Runnable plain = () -> System.out.println("plain");
    Runnable commit = () -> System.out.println(connection);
    later(plain);
    later(commit); // !! argument.not.sendable
    later(quiet ? plain : commit); // !! argument.not.sendable
    Runnable chosen = quiet ? plain : commit;
    later(chosen); // !! argument.not.sendable
    later((Runnable) commit); // !! argument.not.sendable
    later(quiet ? plain : () -> System.out.println(connection)); // !! capture.not.sendable
    commit.run();
  }
}
