package dev.taskbound.engine.fixes;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import dev.taskbound.engine.facts.Effects;
import dev.taskbound.engine.facts.Effects.Demand;
import dev.taskbound.engine.facts.TypeModes;
import dev.taskbound.engine.report.Edit;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/**
 * Gives back a lock, or exits a task context, in a {@code finally} block after the statement that
 * took or entered it, in place of the calls on some paths.
 */
final class ReleaseFinally implements Fixer {

  @Override
  public List<Fix> fixes(Finding finding, TreePath at, Site site) {
    TreePath statement = at.getParentPath();
    if (!(at.getLeaf() instanceof MethodInvocationTree call)
        || !(statement.getLeaf() instanceof ExpressionStatementTree)
        || !Site.inBlock(statement)
        || !(site.element(at) instanceof ExecutableElement method)
        || method.getReturnType().getKind() != TypeKind.VOID
        || !begins(site.facts().of(method).effects())) {
      return List.of();
    }
    Statements block = Statements.among(statement, site);
    int from = block.index(statement) + 1;
    List<TreePath> ends = new ArrayList<>();
    for (int i = from; i <= block.last(); i++) {
      ends.addAll(Calls.of(block.path(i), m -> ends(method, m, site), site));
    }
    Optional<String> end =
        ends.isEmpty() ? made(call, method, site) : Optional.of(site.text(ends.get(0).getLeaf()));
    if (ends.isEmpty() && helper(statement, site)
        || end.isEmpty()
        || !ends.stream().allMatch(e -> removable(e, call, statement, site))) {
      return List.of();
    }
    return wrapped(block, from, ends, end.get(), at);
  }

  /** A private method may be there to take the lock for its callers. */
  private static boolean helper(TreePath statement, Site site) {
    TreePath body = Site.up(statement, Site::body);
    return site.element(body) instanceof ExecutableElement method
        && method.getModifiers().contains(Modifier.PRIVATE);
  }

  private static boolean begins(Effects effects) {
    return effects.enters() || effects.acquires().size() == 1;
  }

  private static boolean ends(ExecutableElement begin, ExecutableElement end, Site site) {
    Effects effects = site.facts().of(end).effects();
    List<Demand> taken = site.facts().of(begin).effects().acquires();
    return site.facts().of(begin).effects().enters() && effects.exits()
        || !taken.isEmpty()
            && effects.releases().stream()
                .anyMatch(
                    each ->
                        site.facts()
                            .capabilities()
                            .sameLock(each.capability(), taken.get(0).capability()));
  }

  /** Returns the call that undoes another one, if the class has such a method. */
  private static Optional<String> made(
      MethodInvocationTree call, ExecutableElement method, Site site) {
    String select = site.text(call.getMethodSelect());
    String receiver = select.substring(0, select.lastIndexOf('.') + 1);
    String arguments = site.text().substring(site.end(call.getMethodSelect()), site.end(call));
    return new LockMethods(site)
        .release(method)
        .map(release -> receiver + release.getSimpleName() + arguments);
  }

  /** Returns whether a call that ends the same is a statement that can go from where it is. */
  private static boolean removable(
      TreePath end, MethodInvocationTree begin, TreePath beginning, Site site) {
    TreePath statement = end.getParentPath();
    if (!(statement.getLeaf() instanceof ExpressionStatementTree)
        || !(statement.getParentPath().getLeaf() instanceof BlockTree block)
        || !sameObject((MethodInvocationTree) end.getLeaf(), begin, site)
        || !Lines.own(statement.getLeaf(), site)
        || Site.up(statement, Site::body).getLeaf() != Site.up(beginning, Site::body).getLeaf()) {
      return false;
    }
    boolean direct = block == beginning.getParentPath().getLeaf();
    TreePath outer = statement.getParentPath().getParentPath();
    boolean inFinally = outer.getLeaf() instanceof TryTree tree && tree.getFinallyBlock() == block;
    return direct || !inFinally && block.getStatements().size() > 1;
  }

  private static boolean sameObject(
      MethodInvocationTree end, MethodInvocationTree begin, Site site) {
    return receiver(end, site).equals(receiver(begin, site))
        && (end.getArguments().isEmpty()
            || site.text(end.getArguments().get(0))
                .equals(
                    begin.getArguments().isEmpty() ? "" : site.text(begin.getArguments().get(0))));
  }

  private static String receiver(MethodInvocationTree call, Site site) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? site.text(select.getExpression())
        : "";
  }

  private static List<Fix> wrapped(
      Statements block, int from, List<TreePath> ends, String end, TreePath beginning) {
    Site site = block.site();
    ExecutableElement begin = (ExecutableElement) site.element(beginning);
    int to = last(block, from, ends);
    if (to < from
        || !block.onOwnLines(from, to)
        || again(block, from, to, begin)
        || block.assigns(from, to, Variables.mentioned(beginning, site))
        || site.facts().of(begin).effects().enters() && handles(block, ends, to)) {
      return List.of();
    }
    String lines = without(block, from, to, ends);
    if (lines.isBlank()) {
      return List.of();
    }
    String footer =
        "} finally {\n"
            + block.indentation()
            + block.step()
            + end
            + ";\n"
            + block.indentation()
            + "}";
    return List.of(
        site.fix(
            "Call `" + end + "` in a finally block",
            List.of(
                new Edit(block.start(from), block.end(to), block.wrapped(lines, "try {", footer))),
            Set.of()));
  }

  /** Up to the end in the same block, if there is one, else to the end of the block. */
  private static int last(Statements block, int from, List<TreePath> ends) {
    int last = -1;
    for (TreePath each : ends) {
      boolean direct = each.getParentPath().getParentPath().getLeaf() == block.around().getLeaf();
      last = direct ? Math.max(last, block.index(each)) : last;
    }
    for (TreePath each : ends) {
      last = last < 0 || block.index(each) <= last ? last : block.last();
    }
    return last < 0 ? block.last() : block.closed(from, last);
  }

  /** What is used after the exit may belong to the outer context. */
  private static boolean handles(Statements block, List<TreePath> ends, int to) {
    int after = ends.stream().mapToInt(block::index).max().orElse(to);
    for (int i = after + 1; i <= to; i++) {
      if (Variables.mentioned(block.path(i), block.site()).stream()
          .anyMatch(each -> !TypeModes.neverConfined(each.asType()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean again(Statements block, int from, int to, ExecutableElement begin) {
    for (int i = from; i <= to; i++) {
      if (Calls.any(block.path(i), m -> same(begin, m, block.site()), block.site())) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(ExecutableElement begin, ExecutableElement other, Site site) {
    Effects effects = site.facts().of(other).effects();
    Effects mine = site.facts().of(begin).effects();
    return mine.enters() && effects.enters()
        || effects.acquires().stream().anyMatch(each -> mine.acquires().contains(each));
  }

  /** Returns the lines of the statements without the calls that are not needed any more. */
  private static String without(Statements block, int from, int to, List<TreePath> ends) {
    Site site = block.site();
    StringBuilder lines = new StringBuilder();
    int done = block.start(from);
    for (TreePath each : ends) {
      Tree statement = each.getParentPath().getLeaf();
      int start = Lines.start(site.start(statement), site);
      if (start >= done && start < block.end(to)) {
        lines.append(site.text(), done, start);
        done = Math.min(Lines.next(site.end(statement), site), block.end(to));
      }
    }
    return lines.append(site.text(), done, block.end(to)).toString().stripTrailing();
  }
}
