package dev.taskbound.engine.fixes;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Overrides within one file. */
final class Overriders {
  private Overriders() {}

  /** Returns whether a method of the unit overrides or implements {@code base}. */
  static boolean in(Site site, ExecutableElement base) {
    boolean[] found = new boolean[1];
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree tree, Void unused) {
        Element element = site.element(getCurrentPath());
        found[0] |=
            element instanceof ExecutableElement method
                && !method.equals(base)
                && method.getSimpleName().equals(base.getSimpleName())
                && method.getEnclosingElement() instanceof TypeElement owner
                && site.facts().elements().overrides(method, base, owner);
        return super.visitMethod(tree, unused);
      }
    }.scan(new TreePath(site.unit()), null);
    return found[0];
  }
}
