// What negate() makes of a predicate holds what the predicate has captured.
import dev.taskbound.inputs.prelude.*;
import java.util.function.Predicate;
final class Negated {
  private Predicate<String> kept = text -> true;
  void a(LocalCounter counter) {
    Predicate<String> test = text -> counter.get() > text.length();
    Boundaries.send(test.negate()); // !! argument.not.sendable
  }
  void b(LocalCounter counter) {
    Predicate<String> test = text -> counter.get() > text.length();
    kept = test.negate(); // !! escape.by.closure
  }
}
