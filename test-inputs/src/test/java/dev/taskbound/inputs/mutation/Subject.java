package dev.taskbound.inputs.mutation;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.taskbound.engine.Engine;
import dev.taskbound.engine.EngineOptions;
import dev.taskbound.engine.models.Models;
import dev.taskbound.engine.report.TextRenderer;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Runs the engine that its class loader knows. It is loaded once for each mutant, so only types of
 * the JDK and of {@link Checks} go in and out.
 */
public final class Subject implements Checks {

  @Override
  public Outcome check(
      JavacTask task,
      List<CompilationUnitTree> units,
      boolean strict,
      Path base,
      Allowance allowance) {
    Probe.start(allowance.limit(), allowance.known());
    String text = "";
    boolean fault = false;
    boolean exhausted = false;
    try {
      Engine engine = Engine.create(task, new EngineOptions(strict, Models.shipped()));
      TextRenderer renderer = new TextRenderer(base);
      StringBuilder all = new StringBuilder();
      for (CompilationUnitTree unit : units) {
        Engine.Result result = engine.check(unit);
        for (Engine.Crash crash : result.crashes()) {
          throw new IllegalStateException(crash.className(), crash.cause());
        }
        String some =
            result.findings().stream().map(renderer::render).collect(Collectors.joining("\n"));
        all.append(all.isEmpty() || some.isEmpty() ? "" : "\n").append(some);
      }
      text = all.toString();
    } catch (Probe.Exhausted e) {
      exhausted = true;
    } catch (Throwable e) {
      // Whatever it is, running out of memory included: the mutant did it, and was noticed.
      fault = true;
      text = String.valueOf(e.getCause() == null ? e : e.getCause());
    }
    long spent = allowance.limit() - Math.max(0, Probe.left());
    return new Outcome(text, fault, exhausted, spent, bits(Probe.entered()));
  }

  private static BitSet bits(boolean[] flags) {
    BitSet bits = new BitSet(flags.length);
    for (int i = 0; i < flags.length; i++) {
      bits.set(i, flags[i]);
    }
    return bits;
  }
}
