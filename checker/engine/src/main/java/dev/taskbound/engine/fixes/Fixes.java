package dev.taskbound.engine.fixes;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.Trees;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;

/** Finds changes of a unit's text after which a finding is gone. */
public final class Fixes {
  private final CompilationUnitTree unit;
  private final Trees trees;
  private final ProcessingEnvironment env;
  private final Facts facts;

  /** Makes fixes for the findings of one attributed unit. */
  public Fixes(CompilationUnitTree unit, Trees trees, ProcessingEnvironment env, Facts facts) {
    this.unit = unit;
    this.trees = trees;
    this.env = env;
    this.facts = facts;
  }

  /** Returns the fixes of a finding of this unit, the best one first; most often there is none. */
  public List<Fix> of(Finding finding) {
    return List.of();
  }
}
