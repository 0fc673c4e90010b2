package dev.taskbound.inputs.mutation;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;

/** An engine under test: what {@link Subject} does with that of its class loader. Seen by both. */
public interface Checks {

  /**
   * How much an engine may do, and what is to be noted.
   *
   * @param limit how many blocks it may enter
   * @param known the blocks below this number are noted when they are entered
   */
  record Allowance(long limit, int known) {}

  /**
   * What an engine did.
   *
   * @param text the findings as people see them; with a fault, what was thrown
   * @param fault whether the engine itself failed
   * @param exhausted whether it entered more blocks than it was allowed
   * @param spent how many blocks it entered
   * @param entered the noted blocks
   */
  record Outcome(String text, boolean fault, boolean exhausted, long spent, BitSet entered) {}

  /**
   * Checks attributed units with a new engine.
   *
   * @param base the folder that paths in the text are relative to
   */
  Outcome check(
      JavacTask task,
      List<CompilationUnitTree> units,
      boolean strict,
      Path base,
      Allowance allowance);
}
