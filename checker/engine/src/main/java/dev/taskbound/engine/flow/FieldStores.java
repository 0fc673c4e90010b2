package dev.taskbound.engine.flow;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.Boundary;
import dev.taskbound.engine.facts.ClassFacts;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.Names;
import dev.taskbound.engine.facts.TypeModes;
import dev.taskbound.engine.mode.Mode;
import dev.taskbound.engine.report.Remedy;
import dev.taskbound.engine.rules.Rule;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/** Stores into fields. */
final class FieldStores {
  private final Flow flow;

  FieldStores(Flow flow) {
    this.flow = flow;
  }

  /** Checks and makes a store into a field. */
  void toField(VariableElement field, Locs bases, Locs value, Tree tree, Transfer at, Store store) {
    Frame frame = at.frame;
    if (TypeModes.neverConfined(field.asType())) {
      return;
    }
    boolean dead = flow.ends.use(value, tree, frame, store);
    boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
    Mode allowed = flow.facts.fieldMode(field);
    Locs stored = value.filter(l -> !flow.regions.parametric(l, field.asType()));
    Mode mode = allowedThere(stored, bases, store) ? Mode.UNCONFINED : store.mode(stored);
    boolean escaped = dead;
    TypeModes modes = flow.facts.modes();
    boolean guarded = modes.exempt(field) || mode == Mode.NOT_THREAD_SAFE && modes.locked(field);
    if (!dead && mode.confined() && !guarded) {
      escaped =
          isStatic
              ? toStatic(field, stored, mode, allowed, tree, frame, store)
              : toInstance(field, bases, stored, mode, allowed, tree, frame, store);
    }
    flow.bodies.keptForLater(value, at, store);
    Locs kept = escaped ? Locs.NONE : value;
    if (isStatic) {
      flow.containerStores.outerStore(
          flow.locs.named(Loc.Kind.STATIC, field, null, field.asType(), allowed, null),
          value,
          tree,
          frame);
      store.set(field, kept);
      store.publish(
          kept, flow.locs.named(Loc.Kind.STATIC, field, null, field.asType(), allowed, null));
      return;
    }
    Loc only = bases.single();
    for (Loc base : bases) {
      flow.containerStores.outerStore(base, value, tree, frame);
      if (only != null && !only.summary) {
        store.setField(base, field, kept);
      } else {
        store.addField(base, field, kept);
      }
      if (base.kind != Loc.Kind.FRESH) {
        store.publish(
            kept, flow.locs.field(base, field, base.frame, field.asType(), allowed, null));
      }
    }
  }

  private boolean toStatic(
      VariableElement field,
      Locs value,
      Mode mode,
      Mode allowed,
      Tree tree,
      Frame frame,
      Store store) {
    if (mode.within(allowed) && !mode.limited()) {
      return false;
    }
    if (flow.closureEscapes.closureEscape(value, Mode.UNCONFINED, tree, frame, store, "stored")) {
      return true;
    }
    if (allowed.limited() || !allowed.sendable() && (!mode.limited() || !frame.marked)) {
      // The field itself is reported where it is declared.
      return false;
    }
    flow.reports.add(
        Rule.ESCAPE_TO_STATIC,
        tree,
        frame,
        value,
        Describe.value(tree)
            + " is stored in the static field `"
            + field.getSimpleName()
            + "`, which every task can read",
        flow.regions.obtained(value, tree, store),
        "keep it in a local variable, or store plain data");
    return true;
  }

  private boolean toInstance(
      VariableElement field,
      Locs bases,
      Locs value,
      Mode mode,
      Mode allowed,
      Tree tree,
      Frame frame,
      Store store) {
    if (!frame.marked
        && (allowed.confined() && !flow.stays.endsHere(value, tree, frame, store)
            || ownedBy(field, bases, value, tree, frame, store))) {
      // A field that is declared for such handles: how long they live is not known here.
      return false;
    }
    boolean escapes = !mode.within(allowed);
    boolean local = bases.filter(l -> l.kind != Loc.Kind.FRESH).isEmpty();
    if (local && field.asType().getKind() == TypeKind.TYPEVAR) {
      // As with a container that lives only here: followed by flow.
      return false;
    }
    if (!escapes && mode.limited()) {
      for (Loc base : bases) {
        escapes |= !flow.regions.outlives(value, base, frame, store);
      }
    }
    if (escapes && !mode.sendable() && sharedClass(field, value, mode, tree, frame, store)) {
      return true;
    }
    if (!escapes
        || !frame.marked && (!mode.limited() || flow.stays.takenBack(field, tree, frame))) {
      return false;
    }
    if (flow.closureEscapes.closureEscape(value, allowed, tree, frame, store, "stored")) {
      return true;
    }
    flow.reports.add(
        Rule.ESCAPE_TO_FIELD,
        tree,
        frame,
        value,
        "%s is stored in the field `%s`, which %s"
            .formatted(
                Describe.value(tree),
                field.getSimpleName(),
                mode.within(allowed)
                    ? "may outlive what it was borrowed from"
                    : allowed.confined()
                        ? "is only declared " + allowed.annotation()
                        : "is declared for values that go anywhere"),
        flow.regions.obtained(value, tree, store),
        "store plain data, or declare the field (and its class) " + mode.annotation(),
        keepable(field, bases, value, mode, allowed, frame, store));
    return true;
  }

  /**
   * In unmarked code an object may keep what lives as long as itself: what its constructor wraps,
   * what is of the scope that it is bound to itself, and what was borrowed from something that it
   * keeps as well.
   */
  private boolean ownedBy(
      VariableElement field, Locs bases, Locs value, Tree tree, Frame frame, Store store) {
    TypeElement owner = (TypeElement) field.getEnclosingElement();
    if (flow.facts.of(owner).declaredSendable()
        || !bases.filter(l -> l.kind != Loc.Kind.THIS).isEmpty()
        || !value.filter(l -> l.closure != null).isEmpty()) {
      return false;
    }
    if (flow.facts.modes().ofClass(owner).limited() || flow.helpers.bound(owner)) {
      return true;
    }
    boolean wrapped = Flow.isConstructor(frame) && flow.helpers.wraps(field);
    boolean endsHere = flow.stays.endsHere(value, tree, frame, store);
    for (Loc root : flow.regions.roots(value, store)) {
      if (!(wrapped && (root.kind == Loc.Kind.PARAM || root.kind == Loc.Kind.TASK))
          && !bases.contains(root)
          && !around(root, frame)
          && (endsHere || !resource(root, field, value))
          && !kept(root, bases, store)
          && !given(root, tree)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether a resource is kept in a field that is declared for just that kind of resource,
   * to be closed with the object: a cursor's statement and rows. What they were borrowed from came
   * from a caller who may keep it open as long.
   */
  private boolean resource(Loc owner, VariableElement field, Locs value) {
    Loc only = value.single();
    return owner.kind == Loc.Kind.PARAM
        && !owner.mode.limited()
        && only != null
        && only.type != null
        && flow.facts.isAutoCloseable(field.asType())
        && flow.facts.types().isSameType(only.type, field.asType());
  }

  /** What the methods of an anonymous or local class have captured is kept by its object, too. */
  private static boolean around(Loc owner, Frame frame) {
    return owner.frame != null && owner.frame != frame && frame.within(owner.frame);
  }

  /**
   * Returns whether {@code owner} was got from this object, and from it only, to borrow from it.
   */
  private boolean given(Loc owner, Tree tree) {
    return owner.origin instanceof MethodInvocationTree call
        && receives(Describe.bare(tree), call)
        && call.getArguments().isEmpty()
        && !flow.facts.of(TreeUtils.elementFromUse(call)).known()
        && TreeUtils.isSelfAccess(call);
  }

  private static boolean receives(Tree tree, Tree call) {
    return tree == call
        || tree instanceof MethodInvocationTree outer
            && outer.getMethodSelect() instanceof MemberSelectTree select
            && receives(Describe.bare(select.getExpression()), call);
  }

  /** Returns whether {@code bases} keep {@code owner} in a field. */
  private boolean kept(Loc owner, Locs bases, Store store) {
    for (Loc base : bases) {
      for (Element field : base.type == null ? List.<Element>of() : fields(base.type)) {
        Locs held = store.field(base, field);
        if (held != null && held.contains(owner)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Element> fields(TypeMirror type) {
    return flow.facts.elements().getAllMembers(Facts.elementOf(type)).stream()
        .filter(e -> e.getKind() == ElementKind.FIELD)
        .map(Element.class::cast)
        .toList();
  }

  /** The field can be declared for such values if its object dies before they do. */
  private List<Remedy> keepable(
      VariableElement field,
      Locs bases,
      Locs value,
      Mode mode,
      Mode allowed,
      Frame frame,
      Store store) {
    Mode wanted = mode.join(allowed);
    for (Loc base : bases) {
      if (mode.limited() && !flow.regions.outlives(value, base, wanted, frame, store)) {
        return List.of();
      }
    }
    return mode.within(allowed)
        ? List.of()
        : List.of(Remedy.of(field, wanted.annotation().substring(1)));
  }

  /** Reports a store into a field of a class that is declared to be shared between tasks. */
  private boolean sharedClass(
      VariableElement field, Locs value, Mode mode, Tree tree, Frame frame, Store store) {
    ClassFacts owner = flow.facts.of((TypeElement) field.getEnclosingElement());
    if (!owner.declaredSendable() || owner.assertedThreadSafe()) {
      return false;
    }
    flow.reports.add(
        Rule.CLASS_NOT_SENDABLE,
        tree,
        frame,
        value,
        "%s, but %s, which is stored in its field `%s`, is not sendable"
            .formatted(
                Names.promise(field.getEnclosingElement()),
                Describe.value(tree),
                field.getSimpleName()),
        flow.regions.obtained(value, tree, store),
        "do not keep it in the field, or state why it is safe with @AssertThreadSafe");
    return true;
  }

  /** What may run until an object is closed may be kept in that object. */
  static boolean allowedThere(Locs value, Locs bases, Store store) {
    boolean until = false;
    for (Loc loc : store.reach(value, false)) {
      if (loc.boundary != null && loc.boundary.kind() == Boundary.Kind.UNTIL) {
        until = true;
      } else if (store.ownMode(loc).confined()) {
        return false;
      }
    }
    return until && bases.filter(l -> Regions.base(l).kind != Loc.Kind.THIS).isEmpty();
  }
}
