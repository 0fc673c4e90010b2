// A helper that keeps closures for a worker thread.
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

final class KeptForAWorker {
  private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();

  private void enqueue(Runnable body) {
    queue.add(body);
  }

  private void enqueueLogged(Runnable body) {
    queue.offer(
        () -> {
          System.out.println("begin");
          body.run();
        });
  }

  void work() throws InterruptedException {
    while (true) {
      queue.take().run();
    }
  }

  void go(LocalCounter counter) {
    enqueue(() -> counter.increment()); // !! escape.by.closure
    enqueueLogged(() -> counter.increment()); // !! escape.by.closure
    queue.add(() -> counter.increment()); // !! escape.by.closure
  }
}
