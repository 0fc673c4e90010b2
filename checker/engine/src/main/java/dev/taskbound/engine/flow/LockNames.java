package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.Effects.Demand;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Finds the object whose lock a signature means, at a call or inside the body. */
final class LockNames {

  /**
   * What the names in a signature stand for.
   *
   * @param facts the signature
   * @param receiver what {@code this} is
   * @param receiverTree the expression that is the receiver, or null
   * @param arguments what the parameters are
   * @param trees the expressions that are the arguments; null for those that are not written
   */
  record Scope(
      MethodFacts facts, Locs receiver, Tree receiverTree, List<Locs> arguments, List<Tree> trees) {
    static Scope of(CallFlow call, Tree receiverTree) {
      return new Scope(call.facts, call.receiver, receiverTree, call.arguments, call.trees);
    }
  }

  /**
   * An object that a signature names.
   *
   * @param identities what it may be known as; none if it cannot be told which object it is
   * @param tree the expression that is it, for messages; or null
   * @param anyClass whether the lock of any class will do
   */
  record Named(List<Object> identities, Tree tree, boolean anyClass) {}

  private final Flow flow;

  LockNames(Flow flow) {
    this.flow = flow;
  }

  /** Returns the object that {@code demand} means where the names stand for {@code scope}. */
  Named resolve(Demand demand, Scope scope, Frame frame, Store store) {
    ExecutableElement method = scope.facts().method();
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    if (demand.of().isEmpty() && isStatic) {
      TypeElement owner = (TypeElement) method.getEnclosingElement();
      return new Named(List.of(owner), null, !locksOf(owner, demand.capability()));
    }
    if (demand.of().isEmpty() || demand.of().equals("this")) {
      return named(scope.receiver(), scope.receiverTree(), demand.of().isEmpty());
    }
    String[] steps = demand.of().split("\\.", -1);
    Locs at = Locs.NONE;
    Tree tree = null;
    int next = 1;
    int parameter = parameter(steps[0], scope.facts());
    if (steps[0].equals("this")) {
      at = scope.receiver();
    } else if (parameter >= 0) {
      at = parameter < scope.arguments().size() ? scope.arguments().get(parameter) : Locs.NONE;
      tree = parameter < scope.trees().size() ? scope.trees().get(parameter) : null;
    } else {
      at = scope.receiver();
      next = 0;
    }
    for (int i = next; i < steps.length; i++) {
      at = field(at, steps[i], method, frame, store);
      tree = null;
    }
    return named(at, tree, false);
  }

  private static int parameter(String name, MethodFacts facts) {
    for (int i = 0; i < facts.params().size(); i++) {
      if (facts.params().get(i).name().equals(name) || name.equals("#" + (i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private Locs field(Locs bases, String name, ExecutableElement method, Frame frame, Store store) {
    Locs all = Locs.NONE;
    TypeElement fallback = (TypeElement) method.getEnclosingElement();
    VariableElement own = fieldOf(fallback, name);
    if (bases.isEmpty() && own != null && own.getModifiers().contains(Modifier.STATIC)) {
      return flow.readField(Locs.NONE, own, frame, null, store);
    }
    for (Loc base : bases) {
      TypeElement type = base.type == null ? fallback : Facts.elementOf(base.type);
      VariableElement field = type == null ? null : fieldOf(type, name);
      field = field == null ? own : field;
      if (field != null) {
        all = all.union(flow.readField(Locs.of(base), field, frame, null, store));
      }
    }
    return all;
  }

  private VariableElement fieldOf(TypeElement type, String name) {
    for (Element member : flow.facts.elements().getAllMembers(type)) {
      if (member.getKind() == ElementKind.FIELD && member.getSimpleName().contentEquals(name)) {
        return (VariableElement) member;
      }
    }
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.FIELD && member.getSimpleName().contentEquals(name)) {
        return (VariableElement) member;
      }
    }
    return null;
  }

  private Named named(Locs value, Tree tree, boolean anyClass) {
    return new Named(identities(value, tree), tree, anyClass);
  }

  /** Returns what the object of a callee's lock may be known as at its call. */
  List<Object> identities(Lock lock, Locs value, Store store) {
    if (lock.of() instanceof TypeElement type) {
      return List.of(type);
    }
    if (lock.of() instanceof AccessPath path) {
      List<Object> all = new ArrayList<>(2);
      Loc single = path.steps().size() == 1 ? store.get(path.steps().get(0)).single() : null;
      if (single != null && definite(single)) {
        all.add(single);
      }
      all.add(path);
      return all;
    }
    return identities(value, null);
  }

  /** Returns what the object {@code value} may be known as. */
  List<Object> identities(Locs value, Tree tree) {
    List<Object> all = new ArrayList<>(2);
    Loc single = value.single();
    if (single != null && definite(single)) {
      all.add(single);
    }
    AccessPath path = AccessPath.of(tree);
    if (path != null) {
      all.add(path);
    }
    return all;
  }

  /** Returns whether an abstract object stands for one object only, now and later. */
  private boolean definite(Loc loc) {
    if (loc.summary || loc.many) {
      return false;
    }
    return switch (loc.kind) {
      case FIELD -> loc.base == null || definite(loc.base);
      case STATIC ->
          loc.origin == null && loc.type != null && flow.helpers.fixed(flow.staticOf(loc));
      default -> true;
    };
  }

  /** Returns whether a class has locks of its own that give {@code capability}. */
  boolean locksOf(TypeElement type, String capability) {
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement method
          && method.getModifiers().contains(Modifier.STATIC)) {
        for (Demand each : flow.facts.of(method).effects().acquires()) {
          if (each.of().isEmpty()
              && flow.facts.capabilities().sameLock(each.capability(), capability)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
