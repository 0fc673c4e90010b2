// peer: rs090 reject: a trusted wrapper may be shared only if its content may cross
import dev.taskbound.annotations.AssertThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class SharedOnlyIfContentCrosses {
  @AssertThreadSafe(reason = "each method locks")
  static final class Locked<T> {
    private final LocalCounter uses = new LocalCounter();
    private final T value;

    Locked(T value) {
      this.value = value;
    }

    synchronized String show() {
      return uses.increment() + ": " + value;
    }
  }

  static void run() {
    Locked<String> good = new Locked<>("text");
    Boundaries.scoped(() -> good.show());
    Locked<LocalCounter> bad = new Locked<>(new LocalCounter());
    Boundaries.scoped(() -> bad.show()); // !! capture.not.sendable
  }
}
