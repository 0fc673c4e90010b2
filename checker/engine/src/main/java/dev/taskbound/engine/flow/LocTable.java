package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import dev.taskbound.engine.mode.Mode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Hands out the abstract objects of one method and the closures inside it: one a site. */
final class LocTable {
  /** Looked for all the time: what the language makes for records is slow until it is compiled. */
  private record Site(Object place, Object part, Mode mode) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Site site
          && Objects.equals(place, site.place)
          && mode == site.mode
          && Objects.equals(part, site.part);
    }

    @Override
    public int hashCode() {
      return (Objects.hashCode(place) * 31 + Objects.hashCode(part)) * 31 + Objects.hashCode(mode);
    }
  }

  private final Map<Site, Loc> sites = new HashMap<>();
  private int count;

  int next() {
    return count++;
  }

  /** Returns the object that {@code tree} evaluates to; {@code part} tells several apart. */
  Loc fresh(Tree tree, Object part, Frame frame, TypeMirror type, Mode mode) {
    // The text of a method is long to make, and says no more than the method itself.
    Object by = part instanceof Element ? part : part.toString();
    Site site = new Site(tree, by, mode);
    Loc known = sites.get(site);
    if (known == null) {
      known = new Loc(this, Loc.Kind.FRESH, frame, type, mode, tree);
      sites.put(site, known);
    }
    return known;
  }

  /** Returns the object that {@code element}, a parameter or variable, stands for at entry. */
  Loc named(Loc.Kind kind, Element element, Frame frame, TypeMirror type, Mode mode, Tree origin) {
    Site site = new Site(element, frame, null);
    Loc known = sites.get(site);
    if (known == null) {
      known = new Loc(this, kind, frame, type, mode, origin);
      sites.put(site, known);
    }
    return known;
  }

  /** Returns what the field {@code field} of {@code base} held when it was first read. */
  Loc field(Loc base, Element field, Frame frame, TypeMirror type, Mode mode, Tree origin) {
    Site site = new Site(base, field, null);
    Loc loc = sites.get(site);
    if (loc == null) {
      loc = new Loc(this, Loc.Kind.FIELD, frame, type, mode, origin);
      sites.put(site, loc);
    }
    loc.base = base;
    loc.field = field;
    return loc;
  }
}
