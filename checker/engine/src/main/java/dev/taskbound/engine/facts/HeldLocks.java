package dev.taskbound.engine.facts;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;

/**
 * Which locks of a class are held at a place of its file, by the text: those of {@code
 * synchronized} methods and blocks, those that are taken before a {@code try} and given back in its
 * {@code finally}, and in private methods those that all their callers hold.
 */
final class HeldLocks {
  private static final String THIS = "this";
  private static final Set<String> TAKEN = Set.of("lock", "lockInterruptibly");

  /** How far up the callers of private methods are looked at. */
  private static final int DEEPEST = 3;

  private final ClassTree owner;
  private final TreePath file;
  private final boolean statically;

  /**
   * @param owner the class whose locks are meant
   * @param file the top-level class around it
   * @param statically whether only locks count of which there is one for all instances
   */
  HeldLocks(ClassTree owner, TreePath file, boolean statically) {
    this.owner = owner;
    this.file = file;
    this.statically = statically;
  }

  /** Returns names for the locks that are held at a place. */
  Set<String> at(TreePath path) {
    return at(path, DEEPEST);
  }

  private Set<String> at(TreePath path, int depth) {
    Set<String> held = new HashSet<>();
    for (TreePath at = path; at.getParentPath() != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      TreePath around = at.getParentPath();
      if (tree instanceof LambdaExpressionTree || tree instanceof ClassTree) {
        break;
      }
      if (tree instanceof MethodTree method) {
        ofMethod(method, around, depth, held);
        break;
      }
      if (around.getLeaf() instanceof SynchronizedTree block && block.getBlock() == tree) {
        add(lock(block.getExpression(), around), held);
      } else if (around.getLeaf() instanceof TryTree attempt && attempt.getBlock() == tree) {
        add(takenFor(attempt, around), held);
      }
    }
    return held;
  }

  private static void add(String lock, Set<String> held) {
    if (lock != null) {
      held.add(lock);
    }
  }

  private void ofMethod(MethodTree method, TreePath around, int depth, Set<String> held) {
    Set<Modifier> flags = method.getModifiers().getFlags();
    if (flags.contains(Modifier.SYNCHRONIZED)) {
      if (flags.contains(Modifier.STATIC)) {
        held.add(ofClass(((ClassTree) around.getLeaf()).getSimpleName()));
      } else if (around.getLeaf() == owner && !statically) {
        held.add(THIS);
      }
    }
    if (depth > 0 && around.getLeaf() == owner && flags.contains(Modifier.PRIVATE)) {
      held.addAll(ofCallers(method, depth - 1));
    }
  }

  /** Returns what every call of a private method holds. */
  private Set<String> ofCallers(MethodTree method, int depth) {
    Set<String> common = new HashSet<>();
    boolean[] known = {false, true};
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        if (calls(call, method)) {
          Set<String> held = at(getCurrentPath(), depth);
          if (!known[0]) {
            common.addAll(held);
          }
          common.retainAll(held);
          known[0] = true;
        }
        return super.visitMethodInvocation(call, unused);
      }

      @Override
      public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
        known[1] &= !reference.getName().equals(method.getName());
        return super.visitMemberReference(reference, unused);
      }
    }.scan(file, null);
    return known[1] ? common : Set.of();
  }

  private static boolean calls(MethodInvocationTree call, MethodTree method) {
    ExpressionTree select = call.getMethodSelect();
    Name name =
        select instanceof IdentifierTree simple
            ? simple.getName()
            : ((MemberSelectTree) select).getIdentifier();
    return name.equals(method.getName())
        && call.getArguments().size() == method.getParameters().size();
  }

  /** Returns the lock that is taken right before or in a block, and given back after it. */
  private String takenFor(TryTree attempt, TreePath path) {
    if (attempt.getFinallyBlock() == null) {
      return null;
    }
    Set<String> back = locksOf(attempt.getFinallyBlock().getStatements(), Set.of("unlock"), path);
    if (path.getParentPath().getLeaf() instanceof BlockTree block) {
      int index = block.getStatements().indexOf(attempt);
      if (index > 0) {
        back.retainAll(locksOf(block.getStatements().subList(index - 1, index), TAKEN, path));
        return back.size() == 1 ? back.iterator().next() : null;
      }
    }
    return null;
  }

  private Set<String> locksOf(
      List<? extends StatementTree> statements, Set<String> names, TreePath path) {
    Set<String> locks = new HashSet<>();
    for (StatementTree each : statements) {
      if (each instanceof ExpressionStatementTree statement
          && statement.getExpression() instanceof MethodInvocationTree call
          && call.getMethodSelect() instanceof MemberSelectTree select
          && names.contains(select.getIdentifier().toString())) {
        add(lock(select.getExpression(), path), locks);
      }
    }
    return locks;
  }

  /** Returns a name for the lock that an expression means, or null if that may change. */
  private String lock(ExpressionTree expression, TreePath path) {
    if (expression instanceof ParenthesizedTree inner) {
      return lock(inner.getExpression(), path);
    }
    if (expression instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("writeLock")) {
      return lock(select.getExpression(), path);
    }
    if (expression instanceof IdentifierTree name) {
      return name.getName().contentEquals(THIS)
          ? ofThis(path)
          : Mentions.declaredBy(new TreePath(path, name), name.getName()) == owner
              ? ofField(name.getName())
              : null;
    }
    return expression instanceof MemberSelectTree select ? selected(select, path) : null;
  }

  private String selected(MemberSelectTree select, TreePath path) {
    if (!(select.getExpression() instanceof IdentifierTree base)) {
      return null;
    }
    boolean ofOwner = base.getName().equals(owner.getSimpleName());
    if (select.getIdentifier().contentEquals("class")) {
      return ofClass(base.getName());
    }
    if (select.getIdentifier().contentEquals(THIS)) {
      return ofOwner && !statically ? THIS : null;
    }
    boolean ofThis = base.getName().contentEquals(THIS) && Mentions.classAround(path) == owner;
    return ofOwner || ofThis ? ofField(select.getIdentifier()) : null;
  }

  private String ofThis(TreePath path) {
    return Mentions.classAround(path) == owner && !statically ? THIS : null;
  }

  private static String ofClass(Name name) {
    return "class " + name;
  }

  private String ofField(Name name) {
    for (Tree member : owner.getMembers()) {
      if (member instanceof VariableTree field && field.getName().equals(name)) {
        Set<Modifier> flags = field.getModifiers().getFlags();
        return flags.contains(Modifier.FINAL) && (!statically || flags.contains(Modifier.STATIC))
            ? name.toString()
            : null;
      }
    }
    return null;
  }
}
