package dev.taskbound.engine.fixes;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * The statements of one block, and stretches of them.
 *
 * @param around the block, or the case of a switch
 * @param all its statements
 * @param site where they are written
 */
record Statements(TreePath around, List<? extends StatementTree> all, Site site) {

  /** Returns the statements among which one stands directly. */
  static Statements among(TreePath statement, Site site) {
    TreePath around = statement.getParentPath();
    return around.getLeaf() instanceof BlockTree block
        ? new Statements(around, block.getStatements(), site)
        : new Statements(around, ((CaseTree) around.getLeaf()).getStatements(), site);
  }

  /** Returns the position of the statement that {@code path} is or lies in; -1 if it does not. */
  int index(TreePath path) {
    for (TreePath at = path; at != null && at.getParentPath() != null; at = at.getParentPath()) {
      if (at.getParentPath().getLeaf() == around.getLeaf()) {
        return all.indexOf(at.getLeaf());
      }
    }
    return -1;
  }

  StatementTree get(int index) {
    return all.get(index);
  }

  TreePath path(int index) {
    return new TreePath(around, all.get(index));
  }

  int last() {
    return all.size() - 1;
  }

  /** Returns the last of the statements from {@code from} on that mentions a variable, or -1. */
  int lastMention(Set<Element> variables, int from) {
    for (int i = last(); i >= from; i--) {
      if (mentions(i, variables)) {
        return i;
      }
    }
    return -1;
  }

  boolean mentions(int index, Set<Element> variables) {
    return variables.stream().anyMatch(each -> Variables.mentions(path(index), each, site));
  }

  /**
   * Returns the end of the stretch from {@code from} that contains {@code to} and whose variables
   * nobody uses after it.
   */
  int closed(int from, int to) {
    int end = to;
    for (int i = from; i <= end; i++) {
      end = Math.max(end, lastMention(Mentions.declaredIn(path(i), site), i + 1));
      if (all.get(i) instanceof ClassTree) {
        end = last();
      }
    }
    return end;
  }

  /** Returns whether control may leave the block by one of these statements. */
  boolean jumps(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (jumps(all.get(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean jump(Tree tree) {
    return tree instanceof ReturnTree
        || tree instanceof ThrowTree
        || tree instanceof BreakTree
        || tree instanceof ContinueTree
        || tree instanceof YieldTree;
  }

  private static boolean jumps(Tree tree) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void scan(Tree inner, Void unused) {
        found[0] |= inner != null && jump(inner);
        return super.scan(inner, unused);
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree inner, Void unused) {
        return null;
      }

      @Override
      public Void visitClass(ClassTree inner, Void unused) {
        return null;
      }
    }.scan(tree, null);
    return found[0];
  }

  /** Returns whether each of these statements has lines of its own. */
  boolean onOwnLines(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!Lines.own(all.get(i), site)) {
        return false;
      }
    }
    return !site.text(all.get(from)).isEmpty()
        && !site.text().substring(start(from), end(to)).contains("\"\"\"");
  }

  /** Returns where the line of a statement begins. */
  int start(int index) {
    return Lines.start(site.start(all.get(index)), site);
  }

  /** Returns where the line that a statement ends on ends. */
  int end(int index) {
    return Lines.end(site.end(all.get(index)), site);
  }

  /** Returns the lines of some statements, without the last line break. */
  String lines(int from, int to) {
    return site.text().substring(start(from), end(to));
  }

  /** Returns the lines of some statements, indented, between a header and a footer. */
  String wrapped(int from, int to, String header, String footer) {
    return wrapped(lines(from, to), header, footer);
  }

  /** Returns lines, indented, between a header and a footer. */
  String wrapped(String lines, String header, String footer) {
    String indentation = indentation();
    return indentation
        + header
        + "\n"
        + Lines.indented(lines, step())
        + "\n"
        + indentation
        + footer;
  }

  String indentation() {
    return site.indentation(site.start(all.get(0)));
  }

  /** Returns by how much these statements are indented more than the block around them. */
  String step() {
    Tree outer = around.getLeaf();
    String base = site.indentation(site.start(outer));
    String own = indentation();
    String step = own.startsWith(base) ? own.substring(base.length()) : "";
    return step.isEmpty() || step.length() > 8 ? Lines.step(own) : step;
  }

  /** Returns whether the code at one of these statements assigns one of these variables. */
  boolean assigns(int from, int to, Set<Element> variables) {
    for (int i = from; i <= to; i++) {
      if (Variables.assigned(path(i), site).stream().anyMatch(variables::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Scans these statements. */
  void scan(int from, int to, TreePathScanner<Void, Void> scanner) {
    for (int i = from; i <= to; i++) {
      scanner.scan(path(i), null);
    }
  }
}
