// Key row: an annotated functional parameter is known, also in unmarked code.
import dev.taskbound.annotations.ConfinementUnmarked;
import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.annotations.PretendThread;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class AnnotatedParameter {
  @ConfinementUnmarked
  interface Runner {
    void now(@RunsImmediately Runnable body);

    void scoped(@PretendThread Runnable body);

    void keep(@NotThreadSafe Runnable body);
  }

  static void run(Runner runner, LocalCounter counter, Pool pool) {
    Slice slice = pool.slice(2);
    runner.now(() -> counter.increment());
    runner.now(() -> slice.set(0, counter.get()));
    runner.scoped(() -> slice.set(1, 1));
    runner.keep(counter::increment);
  }
}
