// A helper keeps what a default method makes of a closure, and so the closure.

import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.function.Predicate;

final class KeptNegated {
  private Predicate<String> kept = text -> true;

  private void keep(Predicate<String> test) {
    kept = test.negate();
  }

  private boolean ask(Predicate<String> test) {
    return test.negate().test("a") || kept.test("b");
  }

  boolean run(LocalCounter counter) {
    keep(text -> counter.get() > text.length()); // !! escape.by.closure
    return ask(text -> counter.get() > text.length());
  }
}
