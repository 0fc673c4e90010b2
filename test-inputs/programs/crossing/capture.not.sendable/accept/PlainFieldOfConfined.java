// A field that is declared plain holds something plain, also in an object that is confined.

import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.View;

final class PlainFieldOfConfined {
  @NotThreadSafe
  static final class Job {
    View view = new View(1, "a");
    int runs;
  }

  static void run(Job job) {
    View view = job.view;
    Boundaries.detached(() -> System.out.println(view.id()));
    job.runs++;
  }
}
