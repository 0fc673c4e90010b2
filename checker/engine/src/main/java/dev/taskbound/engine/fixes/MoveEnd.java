package dev.taskbound.engine.fixes;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.TypeModes;
import dev.taskbound.engine.report.Edit;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import dev.taskbound.engine.report.Note;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Moves the statement that ends a value, or its owner, after the last use in the same block. */
final class MoveEnd implements Fixer {

  @Override
  public List<Fix> fixes(Finding finding, TreePath at, Site site) {
    TreePath end = place(finding, site);
    TreePath closing = end == null ? null : closing(end, site);
    if (closing == null) {
      return List.of();
    }
    Statements block = Statements.among(closing, site);
    int from = block.index(closing);
    int use = block.index(at);
    if (use <= from || Site.up(at, Site::body) == null) {
      return List.of();
    }
    Set<Element> fixed = Variables.mentioned(closing, site);
    Set<Element> dying = dying(at, closing, block, site);
    int last = Math.max(use, block.lastMention(dying, from + 1));
    boolean returns = block.get(last) instanceof ReturnTree;
    if (!block.onOwnLines(from, last)
        || block.jumps(from + 1, returns ? last - 1 : last)
        || block.assigns(from + 1, last, fixed)
        || declares(block, from + 1, last, fixed)
        || exits(end, site) && others(block, from + 1, last, dying)
        || !Uses.harmless(at, site)
        || again(at, site)) {
      return List.of();
    }
    return returns ? beforeReturn(block, from, last) : after(block, from, last);
  }

  /** Returns where the value was ended. */
  private static TreePath place(Finding finding, Site site) {
    return finding.notes().stream()
        .filter(note -> note.role() == Note.Role.END && note.site() != null)
        .map(note -> site.at(note.site()))
        .filter(path -> path != null)
        .findFirst()
        .orElse(null);
  }

  /**
   * Returns the statement that does nothing but end the value, maybe under a condition; or null.
   */
  private static TreePath closing(TreePath end, Site site) {
    TreePath statement = Site.statement(end);
    if (statement == null
        || !(statement.getLeaf() instanceof ExpressionStatementTree expression)
        || !(expression.getExpression() instanceof MethodInvocationTree)) {
      return null;
    }
    TreePath around = statement.getParentPath();
    if (around.getLeaf() instanceof BlockTree block
        && block.getStatements().size() == 1
        && around.getParentPath().getLeaf() instanceof IfTree condition
        && condition.getThenStatement() == block
        && condition.getElseStatement() == null
        && simple(condition, around.getParentPath(), site)
        && Site.inBlock(around.getParentPath())) {
      return around.getParentPath();
    }
    return statement;
  }

  /** A condition that is one local variable has the same value later. */
  private static boolean simple(IfTree tree, TreePath path, Site site) {
    String text = site.text(tree.getCondition()).replaceAll("[()!\\s]", "");
    return javax.lang.model.SourceVersion.isIdentifier(text)
        && Variables.mentioned(new TreePath(path, tree.getCondition()), site).stream()
            .allMatch(each -> !each.getKind().isField());
  }

  /** Returns the variables whose values die with the end: the one used, the owner, what it lent. */
  private static Set<Element> dying(TreePath at, TreePath closing, Statements block, Site site) {
    Set<Element> some = new LinkedHashSet<>();
    for (Element each : Variables.mentioned(closing, site)) {
      if (!each.getKind().isClass() && !TypeModes.neverConfined(each.asType())) {
        some.add(each);
      }
    }
    Element used = root(at, site);
    if (used != null) {
      some.add(used);
    }
    TreePath body = Site.up(block.around(), Site::body);
    return Variables.derived(some, body, site);
  }

  private static Element root(TreePath at, Site site) {
    Tree tree = at.getLeaf();
    TreePath path = at;
    while (tree instanceof MemberSelectTree || tree instanceof MethodInvocationTree) {
      tree =
          tree instanceof MemberSelectTree select
              ? select.getExpression()
              : ((MethodInvocationTree) tree).getMethodSelect();
      path = new TreePath(path, tree);
    }
    return tree instanceof IdentifierTree ? site.element(path) : null;
  }

  private static boolean declares(Statements block, int from, int to, Set<Element> variables) {
    for (int i = from; i <= to; i++) {
      if (block.get(i) instanceof VariableTree
          && variables.contains(block.site().element(block.path(i)))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the end is that of a nested task context, in which others may not be used. */
  private static boolean exits(TreePath end, Site site) {
    return site.element(end) instanceof ExecutableElement method
        && site.facts().of(method).effects().exits();
  }

  /** A closure may run again: then the value was ended by the time before. */
  private static boolean again(TreePath at, Site site) {
    TreePath body = Site.up(at, Site::body);
    Element used = root(at, site);
    return Site.closure(body.getLeaf())
        && (used == null || !Mentions.declaredIn(body, site).contains(used));
  }

  private static boolean others(Statements block, int from, int to, Set<Element> dying) {
    for (int i = from; i <= to; i++) {
      for (Element each : Variables.mentioned(block.path(i), block.site())) {
        if (each instanceof VariableElement
            && !TypeModes.neverConfined(each.asType())
            && !dying.contains(each)) {
          return true;
        }
      }
      if (Calls.any(block.path(i), m -> facts(m, block).effects().changesContext(), block.site())) {
        return true;
      }
    }
    return false;
  }

  private static MethodFacts facts(ExecutableElement method, Statements block) {
    return block.site().facts().of(method);
  }

  private static String title(StatementTree closing, Site site) {
    String text = site.text(closing).replaceAll("\\s+", " ");
    return closing instanceof ExpressionStatementTree
        ? "Move `" + text.substring(0, text.length() - 1) + "` after the last use"
        : "Move the end after the last use";
  }

  private static List<Fix> after(Statements block, int from, int last) {
    Site site = block.site();
    String moved = "\n" + block.lines(from, from);
    return List.of(
        site.fix(
            title(block.get(from), site),
            List.of(removal(block, from), Edit.insert(block.end(last), moved)),
            Set.of()));
  }

  private static Edit removal(Statements block, int from) {
    return new Edit(block.start(from), Lines.next(block.end(from), block.site()), "");
  }

  /** Computes what is returned, which must be plain data, before the end. */
  private static List<Fix> beforeReturn(Statements block, int from, int last) {
    Site site = block.site();
    ReturnTree tree = (ReturnTree) block.get(last);
    TypeMirror type =
        tree.getExpression() == null
            ? null
            : site.type(new TreePath(block.path(last), tree.getExpression()));
    if (type == null || type.getKind() == TypeKind.NULL || !TypeModes.neverConfined(type)) {
      return List.of();
    }
    String name = site.fresh("result", block.around());
    String indentation = block.indentation();
    TypeNames.Named named = TypeNames.of(type).orElse(new TypeNames.Named("var", Set.of()));
    List<Edit> edits = new ArrayList<>();
    edits.add(removal(block, from));
    edits.add(
        new Edit(
            site.start(tree), site.start(tree.getExpression()), named.text() + " " + name + " = "));
    edits.add(
        Edit.insert(
            block.end(last),
            "\n" + block.lines(from, from) + "\n" + indentation + "return " + name + ";"));
    return List.of(site.fix(title(block.get(from), site), edits, named.imports()));
  }
}
