package dev.taskbound.engine.fixes;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import dev.taskbound.engine.facts.Capabilities;
import dev.taskbound.engine.facts.Effects.Demand;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.report.Edit;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import dev.taskbound.engine.report.Note;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Takes the lock that a call needs, with a guard in a try-with-resources around its statement. */
final class GuardAround implements Fixer {

  @Override
  public List<Fix> fixes(Finding finding, TreePath at, Site site) {
    if (!(at.getLeaf() instanceof MethodInvocationTree call)
        || !(site.element(at) instanceof ExecutableElement method)
        || site.facts().of(method).effects().holds().size() != 1) {
      return List.of();
    }
    Demand demand = site.facts().of(method).effects().holds().get(0);
    TreePath object = object(call, at, demand, site.facts().of(method));
    TypeElement type = object == null ? null : Facts.elementOf(site.type(object));
    TreePath statement = Site.statement(at);
    if (type == null
        || statement == null
        || !stable(object, site)
        || heldElsewhere(finding, object, site)
        || varies(object, statement, site)
        || tried(object, demand.capability(), statement, site)) {
      return List.of();
    }
    Optional<ExecutableElement> guard = new LockMethods(site).guard(type, demand.capability());
    return guard.map(g -> around(statement, object, g, demand, site)).orElse(List.of());
  }

  /** Returns the expression for the object whose lock a call needs, or null. */
  private static TreePath object(
      MethodInvocationTree call, TreePath path, Demand demand, MethodFacts facts) {
    if (demand.of().isEmpty() || demand.of().equals("this")) {
      return call.getMethodSelect() instanceof MemberSelectTree select
          ? new TreePath(new TreePath(path, select), select.getExpression())
          : null;
    }
    int position = facts.positionOf(demand.of());
    return position >= 0 && position < call.getArguments().size()
        ? new TreePath(path, call.getArguments().get(position))
        : null;
  }

  /** Returns whether an expression is a variable, or a field of one. */
  private static boolean stable(TreePath path, Site site) {
    Tree tree = path.getLeaf();
    Element element = site.element(path);
    boolean variable =
        element != null && (element.getKind().isField() || !element.getKind().isClass());
    return variable
        && (tree instanceof IdentifierTree
            || tree instanceof MemberSelectTree select
                && element.getKind() == ElementKind.FIELD
                && (stable(new TreePath(path, select.getExpression()), site)));
  }

  /** To take a lock that is held already, or for some paths, would be wrong. */
  private static boolean heldElsewhere(Finding finding, TreePath object, Site site) {
    String name = site.text(object.getLeaf());
    return finding.notes().stream()
        .filter(note -> note.role() == Note.Role.BEGIN && note.site() != null)
        .map(note -> site.text().substring(note.site().start(), Lines.end(note.site().end(), site)))
        .anyMatch(text -> text.contains(name));
  }

  /** In each round of a loop, a variable may stand for another object. */
  private static boolean varies(TreePath object, TreePath statement, Site site) {
    Set<Element> fixed = Variables.mentioned(object, site);
    for (TreePath at = statement; at != null && !Site.body(at.getLeaf()); at = at.getParentPath()) {
      if (at.getLeaf() instanceof WhileLoopTree
          || at.getLeaf() instanceof ForLoopTree
          || at.getLeaf() instanceof DoWhileLoopTree
          || at.getLeaf() instanceof EnhancedForLoopTree) {
        return Variables.assigned(at, site).stream().anyMatch(fixed::contains);
      }
    }
    return false;
  }

  /** An attempt to take the lock may have come to something. */
  private static boolean tried(TreePath object, String capability, TreePath statement, Site site) {
    String name = site.text(object.getLeaf());
    Capabilities all = site.facts().capabilities();
    return Calls.of(
            Site.up(statement, Site::body),
            m ->
                m.getReturnType().getKind() != TypeKind.VOID
                    && !site.facts().isAutoCloseable(m.getReturnType())
                    && site.facts().of(m).effects().acquires().stream()
                        .anyMatch(d -> all.sameLock(d.capability(), capability)),
            site)
        .stream()
        .anyMatch(
            call ->
                site.end(call.getLeaf()) < site.start(statement.getLeaf())
                    && site.text(call.getLeaf()).contains(name));
  }

  private static List<Fix> around(
      TreePath statement, TreePath object, ExecutableElement guard, Demand demand, Site site) {
    Statements block = Statements.among(statement, site);
    int from = block.index(statement);
    int last = block.closed(from, from);
    Set<Element> fixed = Variables.mentioned(object, site);
    String name = site.text(object.getLeaf());
    Set<Element> declared = new HashSet<>();
    boolean locks = false;
    for (int i = from; i <= last; i++) {
      declared.addAll(Mentions.declaredIn(block.path(i), site));
      locks |= LockUses.in(block.path(i), Capabilities.canonical(demand.capability()), name, site);
    }
    declared.retainAll(fixed);
    if (locks
        || !declared.isEmpty()
        || block.assigns(from, last, fixed)
        || !block.onOwnLines(from, last)) {
      return List.of();
    }
    TypeNames.Named type =
        TypeNames.of(guard.getReturnType()).orElse(new TypeNames.Named("var", Set.of()));
    String call = name + "." + guard.getSimpleName() + "()";
    String header =
        "try (" + type.text() + " " + site.fresh("guard", statement) + " = " + call + ") {";
    return List.of(
        site.fix(
            "Take the lock with `" + call + "`",
            List.of(
                new Edit(
                    block.start(from), block.end(last), block.wrapped(from, last, header, "}"))),
            type.imports()));
  }
}
