package dev.taskbound.checker;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.taskbound.engine.rules.Rule;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * The classes whose use a report is about, for {@code -AskipUses} and {@code -AonlyUses}: that of
 * the value, that of the member which is named there, and those of the methods that the value, or
 * the closure around it, is passed to.
 */
final class UsedClasses {
  private final Trees trees;
  private final Set<String> names = new LinkedHashSet<>();

  private UsedClasses(Trees trees) {
    this.trees = trees;
  }

  /** Returns the qualified names of the classes that a report of {@code rule} there is about. */
  static Set<String> of(TreePath place, Rule rule, Trees trees) {
    UsedClasses used = new UsedClasses(trees);
    used.addType(trees.getTypeMirror(place));
    if (place.getLeaf() instanceof ExpressionTree) {
      used.addOwner(place);
    }
    used.addCalls(place, aboutClosures(rule));
    return used.names;
  }

  /** These stand inside the closure whose way to another task they are about. */
  private static boolean aboutClosures(Rule rule) {
    return rule.key().startsWith("capture.") || rule.key().startsWith("result.");
  }

  /**
   * Adds the calls that the value is handed to, as an argument or as the receiver; and those which
   * closures around it are handed to.
   */
  private void addCalls(TreePath place, boolean throughClosures) {
    boolean handed = true;
    for (TreePath at = place; at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (isClosure(at)) {
        if (!throughClosures && at != place) {
          return;
        }
        handed = true;
      } else if (tree instanceof MethodInvocationTree || tree instanceof NewClassTree) {
        if (handed) {
          addOwner(at);
        }
        handed &=
            at == place || tree instanceof NewClassTree created && created.getClassBody() != null;
      } else if (tree instanceof ClassTree) {
        return;
      } else {
        handed &= passesItsValue(tree);
      }
    }
  }

  private static boolean isClosure(TreePath at) {
    return at.getLeaf() instanceof LambdaExpressionTree
        || at.getLeaf() instanceof ClassTree && isAnonymous(at);
  }

  private static boolean isAnonymous(TreePath type) {
    return type.getParentPath().getLeaf() instanceof NewClassTree;
  }

  /** Returns whether the value of a part of the expression may be that of the whole. */
  private static boolean passesItsValue(Tree tree) {
    return switch (tree.getKind()) {
      case IDENTIFIER, MEMBER_SELECT, MEMBER_REFERENCE, PARENTHESIZED, TYPE_CAST -> true;
      case CONDITIONAL_EXPRESSION, SWITCH_EXPRESSION, ASSIGNMENT -> true;
      default -> false;
    };
  }

  private void addOwner(TreePath expression) {
    Element member = trees.getElement(expression);
    if (member != null && member.getEnclosingElement() instanceof TypeElement owner) {
      add(owner);
    }
  }

  private void addType(@Nullable TypeMirror type) {
    if (type instanceof ArrayType array) {
      addType(array.getComponentType());
    } else if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element) {
      add(element);
    }
  }

  /** Local and anonymous classes have no name that the user's patterns could mean. */
  private void add(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (!name.isEmpty()) {
      names.add(name);
    }
  }
}
