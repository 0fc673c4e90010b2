// Section 4: a private method that only runs its closure is inferred to run it immediately.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class InferredImmediate {
  private static void repeat(int times, Runnable body) {
    for (int i = 0; i < times; i++) {
      body.run();
    }
  }

  static void run(LocalCounter counter) {
    repeat(3, () -> counter.increment());
    repeat(4, counter::increment);
    Boundaries.scoped(() -> repeat(2, () -> new LocalCounter().increment()));
  }
}
