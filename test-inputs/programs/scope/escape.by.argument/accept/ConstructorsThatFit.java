// Constructors whose parameters and classes are declared to hold what they are given.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;

final class ConstructorsThatFit {
  @CurrentTaskOnly
  record Numbered(TaskHandle task, int number) {}

  @Borrowed
  static class Line {
    private final @Borrowed Lease lease;

    Line(@Borrowed Lease lease) {
      this.lease = lease;
    }

    int length() {
      return lease.text().length();
    }
  }

  static int run(TaskHandle task, Owner owner) {
    Numbered numbered = new Numbered(task, 1);
    return numbered.task().id() + new Line(owner.lease()).length();
  }
}
