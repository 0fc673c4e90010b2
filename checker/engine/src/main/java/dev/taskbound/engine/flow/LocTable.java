package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import dev.taskbound.engine.mode.Mode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Hands out the abstract objects of one method and the closures inside it: one a site. */
final class LocTable {
  private record Site(Object place, Object part) {}

  private final Map<Site, Loc> sites = new HashMap<>();
  private int count;

  int next() {
    return count++;
  }

  /** Returns the object that {@code tree} evaluates to; {@code part} tells several apart. */
  Loc fresh(Tree tree, Object part, Frame frame, TypeMirror type, Mode mode) {
    return at(
        tree, part + mode.name(), () -> new Loc(this, Loc.Kind.FRESH, frame, type, mode, tree));
  }

  /** Returns the object that {@code element}, a parameter or variable, stands for at entry. */
  Loc named(Loc.Kind kind, Element element, Frame frame, TypeMirror type, Mode mode, Tree origin) {
    return at(element, frame, () -> new Loc(this, kind, frame, type, mode, origin));
  }

  /** Returns what the field {@code field} of {@code base} held when it was first read. */
  Loc field(Loc base, Element field, Frame frame, TypeMirror type, Mode mode, Tree origin) {
    Loc loc = at(base, field, () -> new Loc(this, Loc.Kind.FIELD, frame, type, mode, origin));
    loc.base = base;
    loc.field = field;
    return loc;
  }

  private Loc at(Object place, Object part, Supplier<Loc> make) {
    Site site = new Site(place, part);
    Loc known = sites.get(site);
    if (known == null) {
      known = make.get();
      sites.put(site, known);
    }
    return known;
  }
}
