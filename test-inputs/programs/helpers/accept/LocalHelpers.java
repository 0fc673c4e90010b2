// check: default
// Helpers as local variables and local classes.
import java.sql.Connection;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

class LocalHelpers {
  void go(Connection connection, Executor executor, String text) {
    class Steps {
      private int count;

      void step(Runnable body) {
        count++;
        body.run();
      }

      void later(Runnable body) {
        executor.execute(body);
      }
    }
    Steps steps = new Steps();
    steps.step(() -> System.out.println(connection));
    steps.later(() -> System.out.println(text));
    Consumer<Runnable> twice =
        body -> {
          body.run();
          body.run();
        };
    twice.accept(() -> System.out.println(text));
    UnaryOperator<Runnable> same = body -> body;
    same.apply(() -> System.out.println(text)).run();
  }
}
