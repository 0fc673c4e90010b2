package dev.taskbound.engine.facts;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What the file of a field shows about it where nobody wrote {@code @GuardedBy}: it is private and
 * each use stands under one and the same lock, or it is a prototype of its package that is only
 * ever copied.
 *
 * <p>The file is read by its text; what its expressions evaluate to follows from the type of the
 * field.
 */
final class OwnState {
  private final Sources sources;
  private final Elements elements;
  private final Types types;
  private final Map<VariableElement, Boolean> known = new HashMap<>();

  /** The mentions of the file that was asked for last: its fields are asked for one by one. */
  private Mentions mentioned;

  private Tree mentionedIn;

  OwnState(Sources sources, Elements elements, Types types) {
    this.sources = sources;
    this.elements = elements;
    this.types = types;
  }

  /**
   * Returns whether no two tasks work with what a field holds at the same time.
   *
   * @param confined whether a value of a type may be a part of what the field holds
   */
  boolean safe(VariableElement field, Predicate<TypeMirror> confined) {
    Set<Modifier> flags = field.getModifiers();
    if (flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED)) {
      return false;
    }
    Boolean before = known.putIfAbsent(field, false);
    if (before != null) {
      return before;
    }
    boolean safe = compute(field, confined);
    known.put(field, safe);
    return safe;
  }

  private boolean compute(VariableElement field, Predicate<TypeMirror> confined) {
    ClassTree owner = sources.treeOf((TypeElement) field.getEnclosingElement());
    TreePath file = sources.pathOf(outermost((TypeElement) field.getEnclosingElement()));
    if (owner == null || file == null) {
      return false;
    }
    FieldUses uses = new FieldUses(elements, types, confined);
    boolean lockable = field.getModifiers().contains(Modifier.PRIVATE);
    Mentions mentions = mentions(file);
    for (List<TreePath> some :
        List.of(
            mentions.simple(field.getSimpleName(), owner),
            mentions.selected(field.getSimpleName()))) {
      for (TreePath mention : some) {
        if (!whileMade(mention, owner, field)) {
          lockable &= certain(mention, owner);
          uses.add(mention, field.asType());
        }
        if (uses.letOut || !lockable && !uses.worked.isEmpty()) {
          // Nothing takes that back, and other classes may have as many fields of this name.
          return false;
        }
      }
    }
    boolean isFinal = field.getModifiers().contains(Modifier.FINAL);
    if (uses.worked.isEmpty()) {
      return isFinal && !uses.copied.isEmpty();
    }
    return lockable && oneLock(uses, field, owner, file);
  }

  private Mentions mentions(TreePath file) {
    if (mentioned == null || mentionedIn != file.getLeaf()) {
      mentioned = Mentions.in(file);
      mentionedIn = file.getLeaf();
    }
    return mentioned;
  }

  private static TypeElement outermost(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement around ? outermost(around) : type;
  }

  private static boolean oneLock(
      FieldUses uses, VariableElement field, ClassTree owner, TreePath file) {
    HeldLocks locks = new HeldLocks(owner, file, field.getModifiers().contains(Modifier.STATIC));
    List<TreePath> all = new ArrayList<>(uses.worked);
    all.addAll(uses.copied);
    Set<String> common = null;
    for (TreePath each : all) {
      Set<String> held = locks.at(each);
      if (common == null) {
        common = new HashSet<>(held);
      }
      common.retainAll(held);
      if (common.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether it is the field of this class or of {@code this} that an expression means. */
  private static boolean certain(TreePath mention, ClassTree owner) {
    if (!(mention.getLeaf() instanceof com.sun.source.tree.MemberSelectTree select)) {
      return true;
    }
    return select.getExpression() instanceof com.sun.source.tree.IdentifierTree base
        && (base.getName().equals(owner.getSimpleName())
            || base.getName().contentEquals("this") && Mentions.classAround(mention) == owner);
  }

  /** Returns whether a place belongs to the making of the object, or of its class. */
  static boolean whileMade(TreePath mention, ClassTree owner, VariableElement field) {
    boolean statically = field.getModifiers().contains(Modifier.STATIC);
    for (TreePath at = mention; at.getParentPath() != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof LambdaExpressionTree) {
        return false;
      }
      if (at.getParentPath().getLeaf() instanceof ClassTree around) {
        return around == owner && certain(mention, owner) && makes(tree, statically);
      }
    }
    return false;
  }

  private static boolean makes(Tree member, boolean statically) {
    if (member instanceof MethodTree method) {
      return !statically && method.getName().contentEquals("<init>");
    }
    if (member instanceof BlockTree block) {
      return block.isStatic() == statically;
    }
    return member instanceof VariableTree variable
        && variable.getModifiers().getFlags().contains(Modifier.STATIC) == statically;
  }
}
