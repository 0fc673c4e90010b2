// peer: sw021 reject: a callback that was promised to run here only is passed on and crosses
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Boundaries;

final class PlainCallbackForwarded {
  static void forward(@RunsImmediately Runnable callback) {
    callback.run();
    Boundaries.detached(callback); // !! argument.not.sendable
  }
}
