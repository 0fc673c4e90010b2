// check: default
// Helpers that run the closure here on one path and hand it over on another.
import java.text.DateFormat;
import java.util.Date;
import java.util.concurrent.ExecutorService;

class EitherWay {
  private final ExecutorService executor;
  private boolean synchronous;

  EitherWay(ExecutorService executor) {
    this.executor = executor;
  }

  private void perform(Runnable body) {
    if (synchronous) {
      body.run();
      return;
    }
    executor.submit(body);
  }

  private void viaVariable(Runnable body) {
    Runnable task = synchronous ? body : () -> System.out.println("nothing");
    executor.execute(task);
  }

  private void viaLocal(Runnable body) {
    Runnable task = body;
    if (!synchronous) {
      new Thread(task).start();
    }
  }

  private void viaDecorated(Runnable body) {
    final Runnable task =
        () -> {
          body.run();
        };
    executor.execute(task);
  }

  void show(DateFormat format) {
    perform(() -> System.out.println(format.format(new Date()))); // !! capture.not.sendable
    viaVariable(() -> System.out.println(format.format(new Date()))); // !! capture.not.sendable
    viaLocal(() -> System.out.println(format.format(new Date()))); // !! capture.not.sendable
    viaDecorated(() -> System.out.println(format.format(new Date()))); // !! capture.not.sendable
  }
}
