// Guards are closed before the context is left or exited.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Guard;

final class GuardsEndInTime {
  @LeavesTaskContext
  static int closedBefore() {
    Guard guard = Guard.open();
    int length = guard.guarded().text().length();
    guard.close();
    Contexts.leave();
    return length;
  }

  @LeavesTaskContext
  static void tryEndsBefore() {
    try (Guard guard = Guard.open()) {
      guard.guarded().text();
    }
    Contexts.leave();
  }

  @LeavesTaskContext
  static void closedInsideTheTry() {
    try (Guard guard = Guard.open()) {
      guard.guarded().text();
      guard.close();
      Contexts.leave();
    }
  }

  static int insideNested() {
    int length;
    Contexts.enter();
    try (Guard guard = Guard.open()) {
      length = guard.guarded().text().length();
    } finally {
      Contexts.exit();
    }
    return length;
  }
}
