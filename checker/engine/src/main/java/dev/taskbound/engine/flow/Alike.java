package dev.taskbound.engine.flow;

import dev.taskbound.engine.mode.Mode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The objects that a method makes and returns, and that one can stand for all of at its calls.
 * Containers made from containers that other methods have made would otherwise be as many as there
 * are ways through the calls. Only plain objects are merged, and only where there are many: what is
 * confined, borrowed, ended, or a closure is told apart always.
 */
final class Alike {
  /** So many objects in one result are told apart. */
  private static final int MOST = 16;

  static final Alike NONE = new Alike(Map.of());

  /** For each object that is merged, the first of its group. */
  private final Map<Loc, Loc> first;

  private final Map<Loc, Locs> groups = new HashMap<>();

  private Alike(Map<Loc, Loc> first) {
    this.first = first;
    for (Map.Entry<Loc, Loc> each : first.entrySet()) {
      Join.add(groups, each.getValue(), Locs.of(each.getKey()));
    }
  }

  /** Returns what can be merged in a method that returns {@code results}. */
  static Alike in(Locs results, Store exit) {
    List<Loc> plain = new ArrayList<>();
    for (Loc loc : exit.reach(results, true)) {
      if (isPlain(loc, exit)) {
        plain.add(loc);
      }
    }
    if (plain.size() <= MOST) {
      return NONE;
    }
    Map<String, Loc> byType = new HashMap<>();
    Map<Loc, Loc> first = new TreeMap<>();
    for (Loc loc : plain) {
      first.put(loc, byType.computeIfAbsent(String.valueOf(loc.type), ignored -> loc));
    }
    return new Alike(first);
  }

  private static boolean isPlain(Loc loc, Store exit) {
    return loc.kind == Loc.Kind.FRESH
        && loc.closure == null
        && loc.boundary == null
        && !loc.parallel
        && exit.ownMode(loc) == Mode.UNCONFINED
        && exit.owners(loc).isEmpty()
        && exit.endOf(loc) == null;
  }

  /** Returns the object that stands for this one. */
  Loc representing(Loc loc) {
    return first.getOrDefault(loc, loc);
  }

  /**
   * Returns all that a merged object stands for; an object that is not merged stands for itself.
   */
  Locs all(Loc representing) {
    return groups.getOrDefault(representing, Locs.of(representing));
  }

  /** Returns whether the object stands for several. */
  boolean several(Loc representing) {
    return groups.containsKey(representing) && groups.get(representing).size() > 1;
  }
}
