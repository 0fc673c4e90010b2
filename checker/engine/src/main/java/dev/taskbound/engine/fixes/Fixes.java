package dev.taskbound.engine.fixes;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import dev.taskbound.engine.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds changes of a unit's text after which a finding is gone. They are offered only where the
 * trees show that the changed text compiles; they may change what the program does, as the
 * programmer has to decide in any case: a value is computed earlier, an object closed later.
 */
public final class Fixes {
  private final Optional<Site> site;

  /** Makes fixes for the findings of one attributed unit. */
  public Fixes(CompilationUnitTree unit, Trees trees, Facts facts) {
    this.site = Site.of(unit, trees, facts);
  }

  /** Returns the fixes of a finding of this unit, the best one first; most often there is none. */
  public List<Fix> of(Finding finding) {
    List<Fix> fixes = new ArrayList<>();
    TreePath at = site.map(s -> s.at(finding.place())).orElse(null);
    if (at != null) {
      for (Fixer fixer : fixers(finding.rule())) {
        fixes.addAll(fixer.fixes(finding, at, site.get()));
      }
    }
    return List.copyOf(fixes);
  }

  /** The ways to mend what breaks a rule, the best one first. */
  private static List<Fixer> fixers(Rule rule) {
    return switch (rule) {
      default -> List.of();
    };
  }
}
