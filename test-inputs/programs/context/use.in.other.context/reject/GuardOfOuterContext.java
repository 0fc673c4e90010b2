// A guard may only be asked, and closed, in the context in which it was opened.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Guard;

final class GuardOfOuterContext {
  static void asked() {
    try (Guard guard = Guard.open()) {
      Contexts.enter();
      guard.guarded(); // !! use.in.other.context
      Contexts.exit();
    }
  }

  static void closed() {
    Guard guard = Guard.open();
    Contexts.enter();
    guard.close(); // !! use.in.other.context
    Contexts.exit();
  }

  static void handedIn(Guard guard) {
    Contexts.enter();
    try {
      guard.guarded(); // !! use.in.other.context
    } finally {
      Contexts.exit();
    }
    guard.guarded();
  }
}
