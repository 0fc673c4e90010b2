// A scoped @PretendThread parameter is @Borrowed: it may not outlive the call.

import dev.taskbound.annotations.PretendThread;
import dev.taskbound.inputs.prelude.Sinks;
import java.util.ArrayList;
import java.util.List;

final class ScopedParameterKept {
  private final List<Runnable> waiting = new ArrayList<>();

  void run(@PretendThread Runnable body) {
    waiting.add(body); // !! escape.by.closure
  }

  void kept(@PretendThread Runnable body) {
    Sinks.keepClosure(body); // !! escape.by.closure
  }
}
