package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A closure expression, and what the analysis of its body has found. */
final class Closure {

  /** A store, in the closure's body, into an object from outside of it. */
  record OuterStore(Tree value, Locs stored, Locs into) {
    OuterStore and(OuterStore other) {
      return new OuterStore(value, stored.union(other.stored), into.union(other.into));
    }
  }

  /** The lambda, method reference, or creation of an anonymous or local class. */
  final Tree tree;

  final List<Capture> captures;

  /** Whether reports stand inside: a lambda, method reference or anonymous class. */
  final boolean writtenInPlace;

  /** What the captures evaluated to when the closure was made. */
  final Map<Capture, Locs> captured = new LinkedHashMap<>();

  /** The body's returned values, by expression. */
  final Map<Tree, Locs> results = new LinkedHashMap<>();

  /** The values that the body throws, by expression. */
  final Map<Tree, Locs> thrown = new LinkedHashMap<>();

  /** Stores into objects from outside, by the stored expression. */
  final Map<Tree, OuterStore> stores = new LinkedHashMap<>();

  /** The calls in the body that leave the task context in which it is run. */
  final List<Tree> leaves = new ArrayList<>();

  /** The locks that the body needs of those around it, and where. */
  final Map<Tree, Locks.Need> needs = new LinkedHashMap<>();

  /** The locks that each run of the body takes in the task that runs it. */
  final Set<Lock> takes = new LinkedHashSet<>();

  /** What each run of the body ends, among objects from outside. */
  final Map<End, Locs> ends = new LinkedHashMap<>();

  /** Results that were reported as leaving: unconfined on the far side. */
  final Set<Loc> leaked = new HashSet<>();

  /** What running the body does to objects outside: ends and holds. Null before it is known. */
  Store effects;

  /** What held before {@link #effects}. */
  Store entry;

  /** The bodies of the closure's code. */
  final List<Frame> frames = new ArrayList<>();

  /** Objects that were reported as crossing: unconfined inside. */
  final Set<Loc> reported = new HashSet<>();

  Closure(Tree tree, List<Capture> captures, boolean writtenInPlace) {
    this.tree = tree;
    this.captures = captures;
    this.writtenInPlace = writtenInPlace;
  }

  /** Returns everything that the closure returns. */
  Locs allResults() {
    Locs all = Locs.NONE;
    for (Locs each : results.values()) {
      all = all.union(each);
    }
    return all;
  }

  /** Returns whether {@code loc} came into being while the closure's body ran. */
  boolean madeInside(Loc loc) {
    for (Frame frame : frames) {
      if (loc.frame != null && loc.frame.within(frame)) {
        return true;
      }
    }
    return false;
  }
}
