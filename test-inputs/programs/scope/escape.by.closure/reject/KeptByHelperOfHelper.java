// A helper hands a closure to a helper that keeps it.

import dev.taskbound.inputs.prelude.LocalCounter;

final class KeptByHelperOfHelper {
  private Runnable kept = () -> {};

  private void first(Runnable body) {
    second(body);
  }

  private void second(Runnable body) {
    kept = body;
  }

  private void run(Runnable body) {
    runAgain(body);
  }

  private void runAgain(Runnable body) {
    body.run();
    kept.run();
  }

  void go(LocalCounter counter) {
    run(() -> counter.increment());
    first(() -> counter.increment()); // !! escape.by.closure
  }
}
