// A record's accessor that is written out gives what it says, not the component.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.View;

final class AccessorThatCopies {
  @Borrowed
  record Shown(@Borrowed View view) {
    @Override
    public View view() {
      return new View(view.id(), view.name());
    }
  }

  static void run(Shown shown) {
    View copy = shown.view();
    Boundaries.detached(() -> System.out.println(copy.id()));
  }
}
