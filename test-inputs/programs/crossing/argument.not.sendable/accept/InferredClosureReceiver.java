// Section 4: private methods that run a closure here, or hand over one without confined captures.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.function.Function;

final class InferredClosureReceiver {
  private static void later(Runnable body) {
    Boundaries.detached(body);
  }

  private static int count(LocalCounter counter, Function<LocalCounter, Integer> body) {
    return body.apply(counter);
  }

  static void run(String text) {
    Runnable print = () -> System.out.println(text);
    later(print);
    System.out.println(count(new LocalCounter(), LocalCounter::increment));
  }
}
