// The guard is returned out of its own try-with-resources.

import dev.taskbound.inputs.prelude.Guard;

final class GuardItself {
  static Guard run() {
    try (Guard guard = Guard.open()) {
      guard.guarded();
      return guard; // !! escape.by.return
    }
  }
}
