// Inside the receiving method: what may be done with each kind of closure parameter.

import dev.taskbound.annotations.PretendThread;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Boundaries;

final class ParametersInside {
  private Runnable kept;

  void detached(@PretendThread(detached = true) Runnable body) {
    kept = body;
    Boundaries.detached(body);
    body.run();
  }

  void scoped(@PretendThread Runnable body) {
    Boundaries.scoped(body);
    Boundaries.now(body);
    body.run();
  }

  void immediate(@RunsImmediately Runnable body) {
    Boundaries.now(body);
    Boundaries.now(() -> body.run());
    body.run();
  }

  void plain(Runnable body) {
    kept = body;
  }
}
