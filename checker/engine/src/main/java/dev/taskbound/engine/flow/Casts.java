package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.Names;
import dev.taskbound.engine.mode.Mode;
import dev.taskbound.engine.rules.Rule;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Casts and patterns, and which values are handles. */
final class Casts {
  private final Flow flow;

  Casts(Flow flow) {
    this.flow = flow;
  }

  /** Checks a cast or pattern; returns what the value is on its far side. */
  Locs cast(Locs value, TypeMirror from, TypeMirror to, Tree tree, Transfer at, Store store) {
    Mode target = flow.facts.modes().of(to, at.frame.marked);
    Mode flowing = store.mode(value);
    if (!target.confined() || target.within(flowing) || to.getKind() == TypeKind.TYPEVAR) {
      return value;
    }
    Mode source = flow.facts.modes().of(from, at.frame.marked).join(flowing);
    if (at.frame.marked && !target.within(source) && !inEquals(at.frame) && handleType(to)) {
      Tree place = tree;
      flow.reports.add(
          Rule.CAST_TO_HANDLE,
          place,
          at.frame,
          value,
          "a `%s` is turned into a `%s`, but it may have come from another task"
              .formatted(Names.of(from), Names.of(to)),
          List.of(),
          "obtain the `" + Names.of(to) + "` from its own source instead");
      return value;
    }
    Loc loc = flow.locs.fresh(tree, "cast", at.frame, to, target.join(flowing));
    store.allocate(loc);
    store.hold(loc, value);
    return Locs.of(loc);
  }

  private boolean handleType(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && flow.facts.ofType(type).declared() != null
        && flow.facts.ofType(type).declared().confined();
  }

  /** Returns whether a value is a handle by declaration, and not only by what its fields are. */
  boolean handle(Locs value, Store store) {
    for (Loc loc : store.reach(value, false)) {
      Mode mode = store.ownMode(loc);
      boolean closureParameter = loc.type != null && flow.facts.functional(loc.type);
      if (closureParameter) {
        continue;
      }
      if (mode.limited() || !mode.sendable() && loc.type != null && handleType(loc.type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inEquals(Frame frame) {
    return frame.signature != null
        && frame.signature.method().getKind() == ElementKind.METHOD
        && frame.signature.method().getSimpleName().contentEquals("equals");
  }
}
