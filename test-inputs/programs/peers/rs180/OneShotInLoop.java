// peer: rs180 reject: a callback is passed in a loop to a parameter that takes it for one call
import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.RunsImmediately;

final class OneShotInLoop {
  static void once(@RunsImmediately @Consumes Runnable body) {
    body.run();
  }

  static void repeat(@RunsImmediately @Consumes Runnable body, int n) {
    for (int i = 0; i < n; i++) {
      once(body); // !! use.after.release
    }
  }
}
