package dev.taskbound.engine.fixes;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.UnionType;
import javax.lang.model.util.Types;

/** Which checked exceptions may be thrown where. */
final class Throwing {
  private Throwing() {}

  /** Returns whether code that stands at {@code path} may throw all of these exceptions. */
  static boolean allowed(List<? extends TypeMirror> thrown, TreePath path, Site site) {
    return thrown.stream().allMatch(type -> unchecked(type, site) || handled(type, path, site));
  }

  private static boolean unchecked(TypeMirror type, Site site) {
    return within(type, site.type("java.lang.RuntimeException"), site)
        || within(type, site.type("java.lang.Error"), site);
  }

  private static boolean handled(TypeMirror type, TreePath path, Site site) {
    for (TreePath at = path; at.getParentPath() != null; at = at.getParentPath()) {
      TreePath around = at.getParentPath();
      if (around.getLeaf() instanceof TryTree attempt
          && at.getLeaf() == attempt.getBlock()
          && attempt.getCatches().stream().anyMatch(c -> catches(c, type, around, site))) {
        return true;
      } else if (around.getLeaf() instanceof LambdaExpressionTree) {
        TypeMirror lambda = site.type(around);
        ExecutableElement method = lambda == null ? null : site.facts().functionalMethod(lambda);
        return method != null && declared(type, method, site);
      } else if (around.getLeaf() instanceof MethodTree) {
        return site.element(around) instanceof ExecutableElement method
            && declared(type, method, site);
      } else if (around.getLeaf() instanceof ClassTree) {
        return false;
      }
    }
    return false;
  }

  private static boolean declared(TypeMirror type, ExecutableElement method, Site site) {
    return method.getThrownTypes().stream().anyMatch(each -> within(type, each, site));
  }

  private static boolean catches(CatchTree clause, TypeMirror type, TreePath attempt, Site site) {
    Tree parameter = clause.getParameter();
    TypeMirror caught = site.type(new TreePath(new TreePath(attempt, clause), parameter));
    return caught instanceof UnionType union
        ? union.getAlternatives().stream().anyMatch(each -> within(type, each, site))
        : caught != null && within(type, caught, site);
  }

  private static boolean within(TypeMirror type, TypeMirror above, Site site) {
    Types types = site.facts().types();
    return type.getKind() != TypeKind.TYPEVAR && types.isSubtype(type, above);
  }
}
