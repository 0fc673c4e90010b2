// check: default
// Closures that go over a variable or a choice, and are run here all the same.
import java.text.DateFormat;
import java.util.Date;
import java.util.concurrent.ExecutorService;

class EitherWay {
  private final ExecutorService executor;
  private boolean quiet;

  EitherWay(ExecutorService executor) {
    this.executor = executor;
  }

  private void perform(Runnable body) {
    Runnable task = quiet ? () -> System.out.println("quiet") : body;
    task.run();
    executor.submit(() -> System.out.println("done"));
  }

  private void viaLocal(Runnable body) {
    final Runnable task =
        () -> {
          System.out.println("begin");
          body.run();
        };
    task.run();
  }

  void show(DateFormat format) {
    perform(() -> System.out.println(format.format(new Date())));
    viaLocal(() -> System.out.println(format.format(new Date())));
  }
}
