// A constructor looks at a handle and stores a number: the new object may go anywhere.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class ConstructorThatOnlyLooks {
  static final class Summary {
    private final int count;

    Summary(LocalCounter counter) {
      this.count = counter.get();
    }

    int count() {
      return count;
    }
  }

  static void run(LocalCounter counter) {
    Summary summary = new Summary(counter);
    Boundaries.detached(() -> System.out.println(summary.count()));
  }
}
