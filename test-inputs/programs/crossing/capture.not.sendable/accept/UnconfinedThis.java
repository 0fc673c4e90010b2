// Receivers borrow: a method that hands over the `this` of a sendable class has an @Unconfined
// receiver.
import java.util.concurrent.Executor;

final class UnconfinedThis {
  private int runs;

  void start(Executor executor) {
    executor.execute(this::step);
    executor.execute(() -> runs++);
    new Thread() {
      @Override
      public void run() {
        step();
      }
    }.start();
  }

  private synchronized void step() {
    runs++;
  }
}
