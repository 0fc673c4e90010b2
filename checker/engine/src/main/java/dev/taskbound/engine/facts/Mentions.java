package dev.taskbound.engine.facts;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Name;

/**
 * Finds the places of a file that name its fields, by their text alone: files that are not checked
 * are not attributed. A name that might be a field's counts as that field's. The file is walked
 * once for all of them, since a file of many classes has many fields of one name.
 */
final class Mentions extends TreePathScanner<Void, Void> {
  /** The name of the local variable that is looked for; null if fields are. */
  private final Name local;

  private final Set<Name> fields = new HashSet<>();
  private final Map<Name, List<TreePath>> simple = new HashMap<>();
  private final Map<Name, List<TreePath>> selected = new HashMap<>();
  private final Map<Name, Map<ClassTree, List<TreePath>>> byOwner = new HashMap<>();

  private Mentions(Name local) {
    this.local = local;
  }

  /** Returns the mentions of all fields that are declared within {@code within}. */
  static Mentions in(TreePath within) {
    Mentions mentions = new Mentions(null);
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree tree, Void unused) {
        for (Tree member : tree.getMembers()) {
          if (member instanceof VariableTree field) {
            mentions.fields.add(field.getName());
          }
        }
        return super.visitClass(tree, unused);
      }
    }.scan(within.getLeaf(), null);
    mentions.scan(within, null);
    return mentions;
  }

  /**
   * Returns the paths to all simple names that mean a field.
   *
   * @param owner the class that declares it
   */
  List<TreePath> simple(Name field, ClassTree owner) {
    Map<ClassTree, List<TreePath>> all = byOwner.get(field);
    if (all == null) {
      all = new HashMap<>();
      for (TreePath each : simple.getOrDefault(field, List.of())) {
        all.computeIfAbsent(declaredBy(each, field), key -> new ArrayList<>()).add(each);
      }
      byOwner.put(field, all);
    }
    return all.getOrDefault(owner, List.of());
  }

  /** Returns the paths to all selections that may be of a field of this name. */
  List<TreePath> selected(Name field) {
    return selected.getOrDefault(field, List.of());
  }

  /** Returns the paths to the names of a local variable, below the block that declares it. */
  static List<TreePath> ofLocal(VariableTree variable, TreePath block) {
    Mentions mentions = new Mentions(variable.getName());
    mentions.scan(block, null);
    return mentions.simple.getOrDefault(variable.getName(), List.of());
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    Name name = tree.getName();
    if (local != null ? name.equals(local) : fields.contains(name)) {
      add(simple, name);
    }
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
    if (local == null && fields.contains(tree.getIdentifier())) {
      add(selected, tree.getIdentifier());
    }
    return super.visitMemberSelect(tree, unused);
  }

  private void add(Map<Name, List<TreePath>> found, Name name) {
    if (!named(getCurrentPath())) {
      found.computeIfAbsent(name, key -> new ArrayList<>()).add(getCurrentPath());
    }
  }

  /** Returns whether a name is that of a method that is called. */
  private static boolean named(TreePath path) {
    return path.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() == path.getLeaf();
  }

  /** Returns the innermost class around a place. */
  static ClassTree classAround(TreePath path) {
    for (TreePath at = path.getParentPath(); at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree type) {
        return type;
      }
    }
    return null;
  }

  /** Returns the class whose field a simple name means; null if it is a local variable's. */
  static ClassTree declaredBy(TreePath path, Name name) {
    Tree child = path.getLeaf();
    for (TreePath at = path.getParentPath(); at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (locals(tree, child).stream().anyMatch(v -> declares(v, name))) {
        return null;
      }
      if (tree instanceof ClassTree type
          && type.getMembers().stream().anyMatch(m -> declares(m, name))) {
        return type;
      }
      child = tree;
    }
    return null;
  }

  private static boolean declares(Tree tree, Name name) {
    return tree instanceof VariableTree variable && variable.getName().equals(name);
  }

  /** Returns what {@code tree} may declare that {@code child} can see. */
  private static List<? extends Tree> locals(Tree tree, Tree child) {
    if (tree instanceof MethodTree method) {
      return method.getParameters();
    }
    if (tree instanceof LambdaExpressionTree lambda) {
      return lambda.getParameters();
    }
    if (tree instanceof BlockTree block) {
      return before(block.getStatements(), child);
    }
    if (tree instanceof CaseTree branch) {
      return branch.getStatements() == null ? List.of() : before(branch.getStatements(), child);
    }
    if (tree instanceof ForLoopTree loop) {
      return loop.getInitializer();
    }
    if (tree instanceof EnhancedForLoopTree loop) {
      return List.of(loop.getVariable());
    }
    if (tree instanceof TryTree attempt) {
      return attempt.getResources();
    }
    return tree instanceof CatchTree handler ? List.of(handler.getParameter()) : List.of();
  }

  private static List<? extends Tree> before(List<? extends Tree> all, Tree child) {
    int end = all.indexOf(child);
    return end < 0 ? all : all.subList(0, end);
  }
}
