// peer: rs187 accept: a wrapper around a confined field is trusted, its type argument harmless
import dev.taskbound.annotations.AssertThreadSafe;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class TrustedWrapper {
  @AssertThreadSafe(reason = "each method locks")
  static final class Tally<K> {
    private final K key;
    private final LocalCounter raw = new LocalCounter();

    Tally(K key) {
      this.key = key;
    }

    synchronized String add() {
      return key + ": " + raw.increment();
    }
  }

  static void run() {
    Tally<String> tally = new Tally<>("requests");
    Boundaries.detached(() -> tally.add());
  }
}
