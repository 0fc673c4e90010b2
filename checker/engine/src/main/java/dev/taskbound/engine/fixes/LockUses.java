package dev.taskbound.engine.fixes;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.taskbound.engine.facts.Capabilities;
import dev.taskbound.engine.facts.Effects.Demand;
import dev.taskbound.engine.facts.MethodFacts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Whether code takes or gives back a lock, itself or in the private methods that it calls. */
final class LockUses extends TreePathScanner<Void, Void> {
  private final Site site;
  private final String capability;
  private final String object;
  private final Set<ExecutableElement> seen = new HashSet<>();
  private boolean found;

  private LockUses(Site site, String capability, String object) {
    this.site = site;
    this.capability = capability;
    this.object = object;
  }

  /**
   * Returns whether the code at {@code path} takes or gives back such a lock of an object.
   *
   * @param capability the canonical name of the capability
   * @param object the object's name; empty for {@code this}
   */
  static boolean in(TreePath path, String capability, String object, Site site) {
    LockUses uses = new LockUses(site, capability, object);
    uses.scan(path, null);
    return uses.found;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    if (site.element(getCurrentPath()) instanceof ExecutableElement method) {
      called(tree, method);
    }
    return super.visitMethodInvocation(tree, unused);
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void unused) {
    if (site.element(getCurrentPath()) instanceof ExecutableElement method) {
      called(tree, method);
    }
    return super.visitNewClass(tree, unused);
  }

  private void called(Tree call, ExecutableElement method) {
    MethodFacts facts = site.facts().of(method);
    boolean mentioned = object.isEmpty() || site.text(call).contains(object);
    found |=
        mentioned
            && Stream.of(facts.effects().acquires(), facts.effects().releases())
                .flatMap(List::stream)
                .map(Demand::capability)
                .anyMatch(this::same);
    TreePath declaration =
        method.getModifiers().contains(Modifier.PRIVATE) && seen.add(method)
            ? site.declaration(method)
            : null;
    if (declaration != null) {
      found |= in(declaration, capability, "", site, seen);
    }
  }

  private static boolean in(
      TreePath path, String capability, String object, Site site, Set<ExecutableElement> seen) {
    LockUses uses = new LockUses(site, capability, object);
    uses.seen.addAll(seen);
    uses.scan(path, null);
    return uses.found;
  }

  private boolean same(String other) {
    return site.facts()
        .capabilities()
        .sameLock(Capabilities.named(other), Capabilities.named(capability));
  }
}
