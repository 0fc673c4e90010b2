package dev.taskbound.engine.fixes;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds changes of a unit's text after which a finding is gone. They are offered only where the
 * trees show that the changed text compiles; they may change what the program does, as the
 * programmer has to decide in any case: a value is computed earlier, an object closed later.
 */
public final class Fixes {
  private final Optional<Site> site;
  private final Map<Finding, List<Fix>> known = new HashMap<>();

  /** Makes fixes for the findings of one attributed unit. */
  public Fixes(CompilationUnitTree unit, Trees trees, Facts facts) {
    this.site = Site.of(unit, trees, facts);
  }

  /** Returns the fixes of a finding of this unit, the best one first; most often there is none. */
  public List<Fix> of(Finding finding) {
    List<Fix> fixes = known.get(finding);
    if (fixes == null) {
      fixes = find(finding);
      known.put(finding, fixes);
    }
    return fixes;
  }

  private List<Fix> find(Finding finding) {
    List<Fix> fixes = new ArrayList<>();
    TreePath at = site.map(s -> s.at(finding.place())).orElse(null);
    if (at != null) {
      for (Fixer fixer : fixers(finding, site.get())) {
        fixes.addAll(fixer.fixes(finding, at, site.get()));
      }
      fixes.removeIf(fix -> fix.edits().isEmpty());
    }
    return List.copyOf(fixes);
  }

  /** The ways to mend what breaks a rule, the best one first. */
  private static List<Fixer> fixers(Finding finding, Site site) {
    return switch (finding.rule()) {
      case CAPTURE_NOT_SENDABLE, ARGUMENT_NOT_SENDABLE ->
          Boundaries.scoped(finding, site)
              ? List.of(new ObtainInside(), new CopyOut())
              : List.of(new CopyOut(), new ObtainInside());
      case CAPTURE_OUTLIVES_SCOPE, ARGUMENT_OUTLIVES_SCOPE -> List.of(new CopyOut());
      case CAPTURE_UNKNOWN -> List.of(new RunsHere(), new CopyOut());
      case ESCAPE_BY_CLOSURE -> List.of(new CopyOut(), new RunsHere());
      case RESULT_NOT_SENDABLE, RESULT_OUTLIVES_SCOPE -> List.of(new ResultAsData());
      case USE_AFTER_RELEASE -> List.of(new MoveEnd(), new MoveIntoTry(), new DropSecondEnd());
      case ESCAPE_TO_STATIC -> List.of(new OnePerThread());
      case CAPABILITY_RELEASED_TWICE -> List.of(new DropSecondEnd());
      case CAPABILITY_ACQUIRED_TWICE -> List.of(new UnwrapGuard());
      case USE_AFTER_LEAVE -> List.of(new ObtainHere(), new MoveEnd());
      case USE_IN_OTHER_CONTEXT, CAST_TO_HANDLE -> List.of(new ObtainHere());
      case CAPABILITY_NOT_HELD -> List.of(new Annotate(), new GuardAround());
      case CAPABILITY_NOT_RELEASED, CONTEXT_UNBALANCED -> List.of(new ReleaseFinally());
      case EFFECT_NOT_DECLARED,
          ESCAPE_BY_ARGUMENT,
          ESCAPE_BY_RETURN,
          ESCAPE_TO_FIELD,
          OVERRIDE_INCOMPATIBLE,
          BORROW_AMBIGUOUS ->
          List.of(new Annotate());
      default -> List.of();
    };
  }
}
