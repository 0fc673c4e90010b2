package dev.taskbound.engine.fixes;

import com.sun.source.util.TreePath;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import java.util.List;

/** One way to get rid of findings. */
interface Fixer {
  /**
   * Returns the changes that this way offers for a finding; none if it is not certain that the
   * changed code compiles and no longer breaks the rule.
   *
   * @param finding the finding
   * @param at the tree that it stands at
   * @param site the unit that it stands in
   */
  List<Fix> fixes(Finding finding, TreePath at, Site site);
}
