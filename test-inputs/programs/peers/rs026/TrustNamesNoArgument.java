// peer: rs026 reject: a declared trust covers a type argument only if it names it
import dev.taskbound.annotations.AssertThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class TrustNamesNoArgument {
  @AssertThreadSafe(reason = "each method locks")
  static final class Cell<T> {
    private T value;

    Cell(T value) {
      this.value = value;
    }

    synchronized T swap(T other) {
      T old = value;
      value = other;
      return old;
    }
  }

  static void run() {
    Cell<LocalCounter> cell = new Cell<>(new LocalCounter());
    Boundaries.send(cell); // !! argument.not.sendable
  }
}
