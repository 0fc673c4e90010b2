package dev.taskbound.engine.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;

/**
 * Which of some objects borrow from which owners, in a store that does not change its loans
 * meanwhile. Where one call ends many owners, the loans are turned around once instead of being
 * followed from each borrow to each owner.
 */
final class Borrows {
  /** From more owners than this it pays. */
  private static final int FEW = 4;

  private final Graph graph;
  private final Locs candidates;
  private final boolean many;

  /** From an owner to what borrows from it, and from contents to what holds them. */
  private Map<Loc, List<Loc>> lent;

  private Map<Loc, List<Loc>> around;

  /**
   * @param candidates the objects that may borrow
   * @param owners how many owners will be asked for
   */
  Borrows(Graph graph, Locs candidates, int owners) {
    this.graph = graph;
    this.candidates = candidates;
    this.many = owners > FEW;
  }

  Locs candidates() {
    return candidates;
  }

  /** Returns the candidates that {@linkplain Graph#borrowsFrom borrow from} an owner. */
  Locs from(Loc owner) {
    if (many) {
      return backwards(owner);
    }
    Locs.Union found = new Locs.Union();
    for (Loc each : candidates) {
      if (graph.borrowsFrom(each, owner)) {
        found.add(each);
      }
    }
    return found.set();
  }

  private Locs backwards(Loc owner) {
    if (lent == null) {
      turnAround();
    }
    Locs.Union found = new Locs.Union();
    Walk walk = graph.work.walk();
    walk.add(owner);
    for (Loc loc = walk.next(); loc != null; loc = walk.next()) {
      for (Loc borrow : lent.getOrDefault(loc, List.of())) {
        if (candidates.contains(borrow)) {
          found.add(borrow);
        }
        walk.add(borrow);
      }
      // What is borrowed from a wrapper is borrowed from what the wrapper holds.
      for (Loc wrapper : around.getOrDefault(loc, List.of())) {
        walk.add(wrapper);
      }
    }
    graph.work.over(walk);
    return found.set();
  }

  private void turnAround() {
    lent = new HashMap<>();
    around = new HashMap<>();
    for (Map.Entry<Loc, Locs> each : graph.owners.entries()) {
      add(lent, each.getValue(), each.getKey());
    }
    for (Map.Entry<Loc, Locs> each : graph.held.entries()) {
      add(around, each.getValue(), each.getKey());
    }
    for (Map.Entry<Loc, Map<Element, Locs>> each : graph.fields.entries()) {
      if (Graph.holdsItsFields(each.getKey())) {
        for (Locs inside : each.getValue().values()) {
          add(around, inside, each.getKey());
        }
      }
    }
  }

  private static void add(Map<Loc, List<Loc>> edges, Locs from, Loc to) {
    for (Loc each : from) {
      edges.computeIfAbsent(each, key -> new ArrayList<>(2)).add(to);
    }
  }
}
