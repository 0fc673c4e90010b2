package dev.taskbound.engine.fixes;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.taskbound.engine.mode.Mode;
import dev.taskbound.engine.report.Edit;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Keeps one object for each thread in a private static field, in place of one for all. */
final class OnePerThread implements Fixer {
  private static final int LONGEST = 100;

  @Override
  public List<Fix> fixes(Finding finding, TreePath at, Site site) {
    if (!(at.getLeaf() instanceof VariableTree tree)
        || !(site.element(at) instanceof VariableElement field)
        || !field
            .getModifiers()
            .containsAll(Set.of(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL))
        || site.facts().fieldMode(field) != Mode.NOT_THREAD_SAFE
        || !made(tree.getInitializer(), at, site)
        || !site.written(tree.getType())
        || site.shared(tree, at.getParentPath())
        || mentions(field, site).stream().anyMatch(mention -> common(mention, site))) {
      return List.of();
    }
    String type = site.text(tree.getType());
    Tree made = tree.getInitializer();
    List<Edit> edits = new ArrayList<>();
    edits.add(
        new Edit(
            site.start(tree.getType()), site.end(tree.getType()), "ThreadLocal<" + type + ">"));
    edits.add(opening(made, type, site));
    edits.add(Edit.insert(site.end(made), ")"));
    for (TreePath mention : mentions(field, site)) {
      edits.add(Edit.insert(site.end(mention.getLeaf()), ".get()"));
    }
    return List.of(site.fix("Keep one `" + tree.getName() + "` for each thread", edits, Set.of()));
  }

  /** On a line of its own, if the one of the declaration would get too long. */
  private static Edit opening(Tree made, String type, Site site) {
    String call = "ThreadLocal.withInitial(() -> ";
    int start = site.start(made);
    int line = Lines.start(start, site);
    int length = site.end(made) - line + call.length() + type.length() + 15;
    int before = start - (site.text().charAt(start - 1) == ' ' ? 1 : 0);
    return length <= LONGEST
        ? Edit.insert(start, call)
        : new Edit(before, start, "\n" + site.indentation(start) + "    " + call);
  }

  /** Returns whether an expression makes a new object, and throws nothing that must be caught. */
  private static boolean made(Tree initializer, TreePath field, Site site) {
    return initializer instanceof NewClassTree tree
        && tree.getClassBody() == null
        && !site.text(tree).contains("<>")
        && site.element(new TreePath(field, tree)) instanceof ExecutableElement constructor
        && constructor.getThrownTypes().isEmpty();
  }

  /** What is set for all threads, or locked against them, would be so for one only. */
  private static boolean common(TreePath mention, Site site) {
    TreePath select = mention.getParentPath();
    boolean changed =
        select.getLeaf() instanceof MemberSelectTree
            && site.element(select) instanceof ExecutableElement method
            && method.getReturnType().getKind() == TypeKind.VOID
            && method.getSimpleName().toString().matches("(set|apply|add|use|put)[A-Z].*|add|put");
    return changed
        || Site.up(mention, t -> t instanceof SynchronizedTree s && locked(s, mention)) != null;
  }

  private static boolean locked(SynchronizedTree tree, TreePath mention) {
    return tree.getExpression() instanceof ParenthesizedTree around
        && around.getExpression() == mention.getLeaf();
  }

  private static List<TreePath> mentions(VariableElement field, Site site) {
    List<TreePath> found = new ArrayList<>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        add(tree);
        return null;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        add(tree);
        return super.visitMemberSelect(tree, unused);
      }

      private void add(Tree tree) {
        if (field.equals(site.element(getCurrentPath()))) {
          found.add(getCurrentPath());
        }
      }
    }.scan(new TreePath(site.unit()), null);
    return found;
  }
}
