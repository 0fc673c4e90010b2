package dev.taskbound.engine.fixes;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.taskbound.engine.facts.Boundary;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Note;
import javax.lang.model.element.ExecutableElement;

/** The boundary that a finding is about. */
final class Boundaries {
  private Boundaries() {}

  /** Returns whether the new task context ends before the call returns. */
  static boolean scoped(Finding finding, Site site) {
    return finding.notes().stream()
        .filter(note -> note.role() == Note.Role.BOUNDARY && note.site() != null)
        .map(note -> site.at(note.site()))
        .anyMatch(argument -> argument != null && scoped(argument, site));
  }

  private static boolean scoped(TreePath argument, Site site) {
    for (TreePath at = argument; at.getParentPath() != null; at = at.getParentPath()) {
      TreePath call = at.getParentPath();
      if (call.getLeaf() instanceof MethodInvocationTree invocation
          && invocation.getArguments().contains(at.getLeaf())) {
        int index = invocation.getArguments().indexOf(at.getLeaf());
        Boundary boundary =
            site.element(call) instanceof ExecutableElement method
                ? site.facts().of(method).param(index).boundary()
                : null;
        return boundary != null && boundary.kind() == Boundary.Kind.SCOPED;
      }
    }
    return false;
  }
}
