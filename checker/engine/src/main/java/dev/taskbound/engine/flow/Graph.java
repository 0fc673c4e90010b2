package dev.taskbound.engine.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.Element;

/**
 * The objects at one point of a body and how they lead to each other: what variables and fields
 * hold, what objects hold otherwise, and what they borrow from. The edges are "may" facts.
 */
abstract class Graph {
  /** How many entries of a map can be looked at while one node is visited. */
  private static final int ENTRIES_OF_A_STEP = 8;

  final Work work;
  final CopyOnWrite<Object, Locs> vars;
  final CopyOnWrite<Loc, Locs> held;
  final CopyOnWrite<Loc, Locs> owners;

  /** What fields hold, by object. */
  final CopyOnWrite<Loc, Map<Element, Locs>> fields;

  /** Containers of this body that others can reach, with the places they were put. */
  final CopyOnWrite<Loc, Locs> published;

  Graph(Work work) {
    this.work = work;
    vars = new CopyOnWrite<>(Join.LOCS);
    held = new CopyOnWrite<>(Join.LOCS);
    owners = new CopyOnWrite<>(Join.LOCS);
    fields = new CopyOnWrite<>(Join.FIELDS);
    published = new CopyOnWrite<>(Join.LOCS);
  }

  Graph(Graph other) {
    work = other.work;
    vars = other.vars.copy();
    held = other.held.copy();
    owners = other.owners.copy();
    fields = other.fields.copy();
    published = other.published.copy();
  }

  /**
   * Counts work that goes through all that is known: where much is, such a step is not a small one.
   *
   * @param times how often
   */
  void countAll(int times) {
    int entries = vars.size() + held.size() + owners.size() + fields.size();
    work.steps(1 + (int) Math.min(Work.MOST, (long) times * entries / ENTRIES_OF_A_STEP));
  }

  static void rename(CopyOnWrite<Loc, Locs> edges, Loc young, Loc old) {
    move(edges, young, old);
    replaceIn(edges, young, old);
  }

  static void replaceIn(CopyOnWrite<?, Locs> edges, Loc young, Loc old) {
    edges.replaceValues(value -> value.replace(young, old));
  }

  static Map<Element, Locs> replace(Map<Element, Locs> fields, Loc young, Loc old) {
    Map<Element, Locs> all = fields;
    for (Map.Entry<Element, Locs> e : fields.entrySet()) {
      Locs value = e.getValue().replace(young, old);
      if (value != e.getValue()) {
        all = with(all == fields ? new LinkedHashMap<>(fields) : all, e.getKey(), value);
      }
    }
    return all;
  }

  static Map<Element, Locs> with(Map<Element, Locs> fields, Element field, Locs value) {
    fields.put(field, value);
    return fields;
  }

  static <V> void move(CopyOnWrite<Loc, V> map, Loc young, Loc old) {
    V mine = map.remove(young);
    if (mine != null) {
      map.merge(old, mine);
    }
  }

  void hold(Loc container, Locs contents) {
    Locs inside = contents.without(container);
    if (!inside.isEmpty()) {
      held.merge(container, inside);
    }
  }

  /** Notes that what is put into {@code value} from now on is put into {@code place} as well. */
  void publish(Locs value, Loc place) {
    for (Loc loc : reachOutsideClosures(value)) {
      if (loc.kind == Loc.Kind.FRESH && loc.closure == null && loc != place) {
        published.merge(loc, Locs.of(place));
      }
    }
  }

  /** Returns where a container was put. */
  Locs published(Loc container) {
    return published.getOrDefault(container, Locs.NONE);
  }

  /** Takes back what was put into a container: it was reported, and counts as plain there. */
  void drop(Loc container, Locs contents) {
    Locs before = held(container);
    if (!before.isEmpty()) {
      held.put(container, before.without(contents));
    }
  }

  void emptyOut(Loc container) {
    held.remove(container);
  }

  Locs held(Loc container) {
    return held.getOrDefault(container, Locs.NONE);
  }

  void lend(Loc borrow, Locs from) {
    Locs others = from.without(borrow);
    if (!others.isEmpty()) {
      owners.merge(borrow, others);
    }
  }

  Locs owners(Loc borrow) {
    return owners.getOrDefault(borrow, Locs.NONE);
  }

  Locs field(Loc base, Element field) {
    return fields(base).get(field);
  }

  Map<Element, Locs> fields(Loc base) {
    return fields.getOrDefault(base, Map.of());
  }

  void setField(Loc base, Element field, Locs value) {
    fields.put(base, with(new LinkedHashMap<>(fields(base)), field, value));
  }

  void addField(Loc base, Element field, Locs value) {
    fields.put(base, Join.FIELDS.of(fields(base), Map.of(field, value)));
  }

  /** Returns the objects that {@code container} holds, in fields or otherwise. */
  Locs contents(Loc container) {
    Locs all = held(container);
    for (Locs value : fields(container).values()) {
      all = all.union(value);
    }
    return all;
  }

  /** Returns {@code value} and all that it holds; over borrow edges too if {@code owners}. */
  Locs reach(Locs value, boolean withOwners) {
    return reach(value, withOwners, true);
  }

  /** Returns {@code value} and all that it holds, but not what closures in it have captured. */
  Locs reachOutsideClosures(Locs value) {
    return reach(value, false, false);
  }

  private Locs reach(Locs value, boolean withOwners, boolean intoClosures) {
    if (value.isEmpty()) {
      return Locs.NONE;
    }
    Walk walk = walk(value, withOwners, intoClosures);
    Locs all = walk.locs();
    work.over(walk);
    return all;
  }

  /** Goes over {@code value} and all that it holds, to be given back to {@link #work}. */
  Walk walk(Locs value, boolean withOwners, boolean intoClosures) {
    Walk walk = work.walk();
    walk.add(value);
    close(walk, withOwners, intoClosures);
    return walk;
  }

  /** Returns whether an object holds nothing, as most do. */
  boolean leadsNowhere(Loc loc) {
    return held(loc).isEmpty() && (!holdsItsFields(loc) || fields(loc).isEmpty());
  }

  /** Follows edges from the open objects until nothing new is found. */
  private void close(Walk walk, boolean withOwners, boolean intoClosures) {
    for (Loc loc = walk.next(); loc != null; loc = walk.next()) {
      if (intoClosures || loc.closure == null) {
        walk.add(held(loc));
        if (holdsItsFields(loc)) {
          addFields(loc, walk);
        }
      }
      if (withOwners) {
        walk.add(owners(loc));
      }
    }
    work.steps(walk.size());
  }

  private void addFields(Loc loc, Walk walk) {
    Map<Element, Locs> fields = this.fields.get(loc);
    if (fields != null) {
      for (Locs inside : fields.values()) {
        walk.add(inside);
      }
    }
  }

  /** An object of this body is as its fields are; of others, only what was put into them counts. */
  static boolean holdsItsFields(Loc loc) {
    return loc.kind == Loc.Kind.FRESH;
  }

  /** Returns whether {@code borrow} borrows from {@code owner}, directly or not. */
  boolean borrowsFrom(Loc borrow, Loc owner) {
    Locs direct = owners(borrow);
    if (direct.isEmpty() || direct.contains(owner)) {
      return !direct.isEmpty();
    }
    if (!leadOn(direct)) {
      return false;
    }
    Walk walk = work.walk();
    walk.add(direct);
    Loc at = walk.next();
    while (at != null && at != owner) {
      walk.add(owners(at));
      // What is borrowed from a wrapper is borrowed from what the wrapper holds.
      addContents(at, walk);
      at = walk.next();
    }
    work.over(walk);
    return at != null;
  }

  /** What others hold in their fields is not known to be what they borrow from. */
  private void addContents(Loc loc, Walk walk) {
    walk.add(held(loc));
    if (holdsItsFields(loc)) {
      addFields(loc, walk);
    }
  }

  /** Returns whether any object may borrow from one of these, directly or not. */
  boolean anyBorrow(Locs from) {
    for (Locs each : owners.values()) {
      if (each.meets(from)) {
        return true;
      }
    }
    for (Locs each : held.values()) {
      if (each.meets(from)) {
        return true;
      }
    }
    for (Map<Element, Locs> each : fields.values()) {
      for (Locs value : each.values()) {
        if (value.meets(from)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether some of these objects borrow from others, or hold others. */
  private boolean leadOn(Locs locs) {
    for (Loc loc : locs) {
      if (owners.containsKey(loc)
          || held.containsKey(loc)
          || holdsItsFields(loc) && fields.containsKey(loc)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether {@code loc}, or anything that it borrows from, is {@code wanted}. */
  boolean dependsOn(Loc loc, Predicate<Loc> wanted) {
    if (wanted.test(loc)) {
      return true;
    }
    if (owners(loc).isEmpty()) {
      return false;
    }
    Walk walk = work.walk();
    walk.add(loc);
    walk.next();
    walk.add(owners(loc));
    Loc at = walk.next();
    while (at != null && !wanted.test(at)) {
      walk.add(owners(at));
      addContents(at, walk);
      at = walk.next();
    }
    work.over(walk);
    return at != null;
  }

  /** Returns what the wanted variables reach, and what is held by objects from outside. */
  Locs reachable(Predicate<Object> wanted, Locs more) {
    Walk walk = work.walk();
    walk.add(more);
    for (Map.Entry<Object, Locs> e : vars.entries()) {
      if (!e.getValue().isEmpty() && wanted.test(e.getKey())) {
        walk.add(e.getValue());
      }
    }
    for (Map.Entry<Loc, Map<Element, Locs>> e : fields.entries()) {
      if (!holdsItsFields(e.getKey())) {
        addFields(e.getKey(), walk);
      }
    }
    for (Map.Entry<Loc, Locs> e : held.entries()) {
      if (!holdsItsFields(e.getKey())) {
        walk.add(e.getValue());
      }
    }
    close(walk, false, true);
    Locs all = walk.locs();
    work.over(walk);
    return all;
  }
}
