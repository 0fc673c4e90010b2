package dev.taskbound.engine.fixes;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;

/** The method calls in a piece of code. */
final class Calls {
  private Calls() {}

  static boolean any(TreePath path, Predicate<ExecutableElement> wanted, Site site) {
    return !of(path, wanted, site).isEmpty();
  }

  /** Returns the calls of methods that are wanted, in the order of the text. */
  static List<TreePath> of(TreePath path, Predicate<ExecutableElement> wanted, Site site) {
    List<TreePath> found = new ArrayList<>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        if (site.element(getCurrentPath()) instanceof ExecutableElement method
            && wanted.test(method)) {
          found.add(getCurrentPath());
        }
        return super.visitMethodInvocation(tree, unused);
      }
    }.scan(path, null);
    return found;
  }
}
