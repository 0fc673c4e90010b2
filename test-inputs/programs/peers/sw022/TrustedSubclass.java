// peer: sw022 accept: a trusted declaration goes before what the sub-class inherits
import dev.taskbound.annotations.AssertThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class TrustedSubclass {
  @AssertThreadSafe(reason = "each method locks")
  static final class SafeCounter extends LocalCounter {
    @Override
    public synchronized int increment() {
      return super.increment();
    }

    @Override
    public synchronized int get() {
      return super.get();
    }
  }

  static void run() {
    SafeCounter counter = new SafeCounter();
    Boundaries.detached(() -> counter.increment());
  }
}
