package dev.taskbound.engine.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of some objects borrow from which owners, in a store that does not change its loans
 * meanwhile. Where one call ends many owners, the loans are turned around once instead of being
 * followed from each borrow to each owner.
 */
final class Borrows {
  /** From more owners than this it pays. */
  private static final int FEW = 4;

  private final Graph graph;
  private final Set<Loc> candidates;
  private final boolean many;

  /** From an owner to what borrows from it, and from contents to what holds them. */
  private Map<Loc, List<Loc>> lent;

  private Map<Loc, List<Loc>> around;

  /**
   * @param candidates the objects that may borrow
   * @param owners how many owners will be asked for
   */
  Borrows(Graph graph, Set<Loc> candidates, int owners) {
    this.graph = graph;
    this.candidates = candidates;
    this.many = owners > FEW;
  }

  Set<Loc> candidates() {
    return candidates;
  }

  /** Returns the candidates that {@linkplain Graph#borrowsFrom borrow from} an owner. */
  Set<Loc> from(Loc owner) {
    Set<Loc> found = new TreeSet<>();
    if (many) {
      backwards(owner, found);
    } else {
      for (Loc each : candidates) {
        if (graph.borrowsFrom(each, owner)) {
          found.add(each);
        }
      }
    }
    return found;
  }

  private void backwards(Loc owner, Set<Loc> found) {
    if (lent == null) {
      turnAround();
    }
    Set<Loc> seen = new HashSet<>();
    Deque<Loc> open = new ArrayDeque<>();
    seen.add(owner);
    open.add(owner);
    while (!open.isEmpty()) {
      Loc loc = open.pop();
      for (Loc borrow : lent.getOrDefault(loc, List.of())) {
        if (candidates.contains(borrow)) {
          found.add(borrow);
        }
        open(borrow, seen, open);
      }
      // What is borrowed from a wrapper is borrowed from what the wrapper holds.
      around.getOrDefault(loc, List.of()).forEach(wrapper -> open(wrapper, seen, open));
    }
  }

  private static void open(Loc loc, Set<Loc> seen, Deque<Loc> open) {
    if (seen.add(loc)) {
      open.add(loc);
    }
  }

  private void turnAround() {
    lent = new HashMap<>();
    around = new HashMap<>();
    graph.owners.forEach((borrow, from) -> add(lent, from, borrow));
    graph.held.forEach((container, inside) -> add(around, inside, container));
    graph.fields.forEach(
        (base, fields) -> {
          if (Graph.holdsItsFields(base)) {
            fields.values().forEach(inside -> add(around, inside, base));
          }
        });
  }

  private static void add(Map<Loc, List<Loc>> edges, Locs from, Loc to) {
    for (Loc each : from) {
      edges.computeIfAbsent(each, key -> new ArrayList<>(2)).add(to);
    }
  }
}
