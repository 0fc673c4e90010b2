// Key row: a closure over a confined value that is only called here goes to no parameter.
import dev.taskbound.annotations.ConfinementUnmarked;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.function.Supplier;

final class LocalUse {
  @ConfinementUnmarked
  interface Registry {
    void add(Runnable body);
  }

  static int run(Registry registry, LocalCounter counter) {
    Runnable step = counter::increment;
    Supplier<Integer> read = () -> counter.get();
    step.run();
    Runnable harmless = () -> System.out.println("ran");
    registry.add(harmless);
    return read.get();
  }
}
