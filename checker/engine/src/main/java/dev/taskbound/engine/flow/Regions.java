package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.taskbound.engine.mode.Mode;
import dev.taskbound.engine.report.Note;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** Owners and regions: what a value borrows from, and what outlives what. */
final class Regions {
  private final Flow flow;

  Regions(Flow flow) {
    this.flow = flow;
  }

  /** Returns the owners at the root of everything limited that {@code value} reaches. */
  Set<Loc> roots(Locs value, Store store) {
    Set<Loc> roots = new LinkedHashSet<>();
    for (Loc loc : store.reach(value, false)) {
      if (store.ownMode(loc).limited()) {
        addRoots(loc, store, roots, new LinkedHashSet<>());
      }
    }
    return roots;
  }

  private static void addRoots(Loc loc, Store store, Set<Loc> roots, Set<Loc> seen) {
    if (!seen.add(loc) || loc.unending) {
      return;
    }
    Locs owners = store.owners(loc);
    if (owners.isEmpty()) {
      // What only holds borrows (a container of them) is no region of its own.
      Locs contents = loc.kind == Loc.Kind.FRESH ? store.contents(loc) : Locs.NONE;
      if (contents.isEmpty()) {
        // What came out of a container lives as long as that does.
        roots.add(base(outside(loc)));
      }
      for (Loc inside : contents) {
        if (store.ownMode(inside).limited()) {
          addRoots(inside, store, roots, seen);
        }
      }
      return;
    }
    for (Loc owner : owners) {
      addRoots(owner, store, roots, seen);
    }
  }

  /** Returns some objects without the one whose method runs. */
  static Locs withoutThis(Locs some) {
    Locs.Union others = new Locs.Union();
    for (Loc loc : some) {
      if (loc.kind != Loc.Kind.THIS) {
        others.add(loc);
      }
    }
    return others.set();
  }

  static Loc base(Loc loc) {
    Loc at = loc;
    while (at.kind == Loc.Kind.FIELD && at.base != null) {
      at = at.base;
    }
    return at;
  }

  /** Returns the object from outside whose field or element {@code loc} is; else itself. */
  static Loc outside(Loc loc) {
    Loc at = base(loc.elementOf == null ? loc : loc.elementOf);
    for (Loc container : at.element ? at.views : Locs.NONE) {
      Loc around = container == at ? at : outside(container);
      if (around.kind == Loc.Kind.PARAM || around.kind == Loc.Kind.THIS) {
        return around;
      }
    }
    return at;
  }

  /** Returns whether everything that {@code value} borrows lives longer than {@code base}. */
  boolean outlives(Locs value, Loc base, Frame frame, Store store) {
    return outlives(value, base, store.ownMode(base), frame, store);
  }

  /** Returns the same for the case that {@code base} is of the mode {@code self}. */
  boolean outlives(Locs value, Loc base, Mode self, Frame frame, Store store) {
    if (base.kind == Loc.Kind.FRESH) {
      return true;
    }
    boolean constructing = base.kind == Loc.Kind.THIS && Flow.isConstructor(frame);
    for (Loc root : roots(value, store)) {
      boolean ok =
          root.kind == Loc.Kind.STATIC
              || root == base(base)
              || root.kind == Loc.Kind.TASK && !self.sendable()
              || constructing && root.kind != Loc.Kind.LENT;
      if (!ok) {
        return false;
      }
    }
    return true;
  }

  /**
   * Inside generic code, a value of type {@code T} may go wherever a {@code T} is promised; but not
   * a closure that is only lent, whatever it is given.
   */
  boolean parametric(Loc loc, TypeMirror declared) {
    if (loc.type == null || loc.boundary != null && loc.mode.confined()) {
      return false;
    }
    for (Object variable : Generics.variables(loc.type)) {
      if (Generics.variables(declared).contains(variable)) {
        return true;
      }
    }
    return false;
  }

  List<Note> obtained(Locs value, Tree at, Store store) {
    if (flow.reports.isSketch()) {
      return List.of();
    }
    for (Loc loc : store.reach(value, false)) {
      if (store.ownMode(loc).confined() && loc.origin != null && loc.origin != Describe.bare(at)) {
        String name = Describe.isName(Describe.bare(at)) ? Describe.name(at) : "the value";
        return List.of(
            flow.reports.note(
                Note.Role.ORIGIN,
                name
                    + (loc.origin instanceof VariableTree
                        ? " is declared here"
                        : " was obtained here"),
                loc.origin));
      }
    }
    return List.of();
  }

  static String rootName(Loc root) {
    if (root.kind == Loc.Kind.THIS) {
      return "`this`";
    }
    return root.origin == null ? "its owner" : Describe.name(root.origin);
  }
}
