// A @RunsImmediately parameter is @CurrentTaskOnly: it may not be kept.

import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Sinks;

final class ImmediateParameterKept {
  private Runnable last;

  void run(@RunsImmediately Runnable body) {
    body.run();
    last = body; // !! escape.by.closure
  }

  Runnable returned(@RunsImmediately Runnable body) {
    return body; // !! escape.by.closure
  }

  void wrapped(@RunsImmediately Runnable body) {
    Sinks.keepClosure(() -> body.run()); // !! escape.by.closure
  }
}
