// A method with an unconfined receiver: that says nothing about the object around it.

import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.Boundaries;

@NotThreadSafe
final class OuterOfUnconfinedReceiver {
  private int calls;

  void count(@Unconfined OuterOfUnconfinedReceiver this) {
    Boundaries.scoped(() -> calls++);
  }

  final class Inner {
    void count(@Unconfined Inner this) {
      Boundaries.scoped(() -> calls++); // !! capture.not.sendable
    }
  }
}
