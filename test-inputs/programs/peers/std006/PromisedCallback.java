// peer: std006 accept: a callback that promises to be able to cross is wrapped and handed over
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.Boundaries;

final class PromisedCallback {
  static void start(@Unconfined Runnable job) {
    Boundaries.detached(() -> job.run());
  }

  static void run(String text) {
    start(() -> System.out.println(text));
  }
}
