package dev.taskbound.differential.run;

import com.sun.source.tree.CompilationUnitTree;
import dev.taskbound.engine.Engine;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;

/** Checks units on a thread of its own, and gives up on one that takes too long. */
final class Judge {
  private static final long PATIENCE_MILLIS = 10_000;
  private static final long STACK_BYTES = 8 << 20;

  private final Engine engine;
  private final Engine ofEveryBody;
  private final List<CompilationUnitTree> units;
  private final BiConsumer<CompilationUnitTree, Verdict> verdicts;
  private int done; // guarded by this

  /**
   * Prepares to check units.
   *
   * @param engine the engine of their javac task
   * @param ofEveryBody another one, which analyses each body
   * @param units the units
   * @param verdicts is given each unit that was checked, with the verdict
   */
  Judge(
      Engine engine,
      Engine ofEveryBody,
      List<CompilationUnitTree> units,
      BiConsumer<CompilationUnitTree, Verdict> verdicts) {
    this.engine = engine;
    this.ofEveryBody = ofEveryBody;
    this.units = units;
    this.verdicts = verdicts;
  }

  /**
   * Checks the units in order.
   *
   * @return the unit on which the engine hangs, if it does; it is given a verdict, too, and the
   *     rest is not checked
   */
  Optional<CompilationUnitTree> run() {
    Thread thread = new Thread(null, this::work, "judge", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    int before = -1;
    try {
      while (thread.isAlive()) {
        synchronized (this) {
          if (before == done) {
            return Optional.of(giveUp(thread));
          }
          before = done;
        }
        thread.join(PATIENCE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  private void work() {
    for (CompilationUnitTree unit : units) {
      Engine.Result result = engine.check(unit);
      boolean overlooks = !ofEveryBody.check(unit).findings().equals(result.findings());
      synchronized (this) {
        if (done < 0) {
          return;
        }
        verdicts.accept(
            unit, new Verdict(List.of(), result.findings(), result.crashes(), overlooks));
        done++;
      }
    }
  }

  private CompilationUnitTree giveUp(Thread thread) {
    TimeoutException cause = new TimeoutException("the check does not end");
    cause.setStackTrace(thread.getStackTrace());
    CompilationUnitTree unit = units.get(done);
    String file = unit.getSourceFile().getName();
    verdicts.accept(
        unit, new Verdict(List.of(), List.of(), List.of(new Engine.Crash("?", file, cause))));
    done = -1;
    return unit;
  }
}
