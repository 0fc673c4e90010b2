package dev.taskbound.engine.flow;

import dev.taskbound.engine.mode.Mode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * What is known at one point of a body: a points-to graph with borrow edges.
 *
 * <p>Variables and fields point to objects; objects <em>hold</em> others (containers, captures) and
 * <em>borrow from</em> others (loans). These are "may" facts: at a join they are united. Only the
 * constant {@linkplain #flag flags} must hold on every path. A value is dead when it, or something
 * that it holds, carries the mark of an end; {@link Ends} sets the marks, at the moment of the end,
 * on whatever is live and borrows from what ended. So a loan matters only where it is used after
 * its owner's end, as in Polonius, and a join does not mix up the owner of one path with the borrow
 * of another.
 *
 * <p>The task that runs has a part of its own, see {@link TaskState} and {@link TaskPaths}.
 */
final class Store {
  record FieldKey(Loc base, Element field) {}

  private final Map<Object, Locs> vars;
  private final Map<Loc, Locs> held;
  private final Map<Loc, Locs> owners;
  private final Map<FieldKey, Locs> fields;
  private final Map<Loc, End> ended;
  private final Map<Loc, Mode> modes;
  private final Map<Loc, Crossing> crossed;
  private final Set<Loc> allocated;

  /** Containers of this body that others can reach, with the places they were put. */
  private final Map<Loc, Locs> published;

  /** Objects that were closed or consumed on every path. */
  private final Set<Loc> closed;

  /** The task contexts in which handles were obtained. */
  private final Map<Loc, Locs> contexts;

  /** The state of the task that runs. */
  private TaskPaths task = TaskPaths.NONE;

  /** Local booleans with a known value: the flags of {@code finally} blocks. */
  private final Map<Element, Boolean> flags;

  Store() {
    vars = new LinkedHashMap<>();
    held = new HashMap<>();
    owners = new HashMap<>();
    fields = new LinkedHashMap<>();
    ended = new HashMap<>();
    modes = new HashMap<>();
    crossed = new HashMap<>();
    allocated = new HashSet<>();
    flags = new HashMap<>();
    published = new HashMap<>();
    contexts = new HashMap<>();
    closed = new HashSet<>();
  }

  private Store(Store other) {
    vars = new LinkedHashMap<>(other.vars);
    held = new HashMap<>(other.held);
    owners = new HashMap<>(other.owners);
    fields = new LinkedHashMap<>(other.fields);
    ended = new HashMap<>(other.ended);
    modes = new HashMap<>(other.modes);
    crossed = new HashMap<>(other.crossed);
    allocated = new HashSet<>(other.allocated);
    flags = new HashMap<>(other.flags);
    published = new HashMap<>(other.published);
    contexts = new HashMap<>(other.contexts);
    closed = new HashSet<>(other.closed);
    task = other.task;
  }

  Store copy() {
    return new Store(this);
  }

  // Variables. A key is a variable's element, or an object of the analysis itself.

  Locs get(Object variable) {
    return vars.getOrDefault(variable, Locs.NONE);
  }

  boolean knows(Object variable) {
    return vars.containsKey(variable);
  }

  void set(Object variable, Locs value) {
    vars.put(variable, value);
  }

  void forget(Object variable) {
    vars.remove(variable);
  }

  /** Forgets the variables of a closure's body that has ended. */
  void leaveScope(Store before) {
    vars.keySet()
        .removeIf(
            key ->
                key instanceof Element variable
                    && variable.getKind() != ElementKind.FIELD
                    && !before.vars.containsKey(variable));
  }

  /** Notes the value of a local boolean; null if it is not known. */
  void flag(Element variable, Boolean value) {
    if (value == null) {
      flags.remove(variable);
    } else {
      flags.put(variable, value);
    }
  }

  /** Returns the value that a local boolean has on every path, or null. */
  Boolean flag(Element variable) {
    return flags.get(variable);
  }

  // Objects.

  /**
   * Makes {@code loc} the newest object of its site: what was the newest joins the older ones, and
   * every reference to it with it.
   */
  void allocate(Loc loc) {
    if (!allocated.add(loc)) {
      age(loc, loc.older());
    }
    if (loc.mode == Mode.CURRENT_TASK_ONLY) {
      bind(loc);
    }
  }

  /**
   * Notes that a run of a closure, which ended with {@code exit}, has made new objects: those of an
   * earlier run are no longer the newest of their sites.
   */
  void retire(Closure closure, Store exit) {
    for (Loc loc : exit.allocated) {
      if (loc.older() != loc && closure.madeInside(loc) && !allocated.add(loc)) {
        age(loc, loc.older());
      }
    }
  }

  private void age(Loc young, Loc old) {
    vars.replaceAll((key, value) -> value.map(l -> l == young ? old : l));
    rename(held, young, old);
    rename(owners, young, old);
    rename(published, young, old);
    rename(contexts, young, old);
    closed.remove(young);
    closed.remove(old);
    eachTask(state -> state.age(young, old));
    Map<FieldKey, Locs> moved = new LinkedHashMap<>();
    fields.forEach(
        (key, value) -> {
          FieldKey at = key.base() == young ? new FieldKey(old, key.field()) : key;
          moved.merge(at, value.map(l -> l == young ? old : l), Locs::union);
        });
    fields.clear();
    fields.putAll(moved);
    move(ended, young, old, Store::first);
    move(modes, young, old, Mode::join);
    move(crossed, young, old, Store::first);
    allocated.add(old);
  }

  private static void rename(Map<Loc, Locs> edges, Loc young, Loc old) {
    Locs mine = edges.remove(young);
    if (mine != null) {
      edges.merge(old, mine, Locs::union);
    }
    edges.replaceAll((key, value) -> value.map(l -> l == young ? old : l));
  }

  private static <V> void move(Map<Loc, V> map, Loc young, Loc old, BinaryOperator<V> join) {
    V mine = map.remove(young);
    if (mine != null) {
      map.merge(old, mine, join);
    }
  }

  private static <V> V first(V a, V b) {
    return a;
  }

  void hold(Loc container, Locs contents) {
    Locs inside = contents.filter(l -> l != container);
    if (!inside.isEmpty()) {
      held.merge(container, inside, Locs::union);
    }
  }

  /** Notes that what is put into {@code value} from now on is put into {@code place} as well. */
  void publish(Locs value, Loc place) {
    for (Loc loc : reachOutsideClosures(value)) {
      if (loc.kind == Loc.Kind.FRESH && loc.closure == null && loc != place) {
        published.merge(loc, Locs.of(place), Locs::union);
      }
    }
  }

  /** Returns where a container was put. */
  Locs published(Loc container) {
    return published.getOrDefault(container, Locs.NONE);
  }

  /** Takes back what was put into a container: it was reported, and counts as plain there. */
  void drop(Loc container, Locs contents) {
    held.computeIfPresent(container, (k, v) -> v.filter(l -> !contents.contains(l)));
  }

  void emptyOut(Loc container) {
    held.remove(container);
  }

  Locs held(Loc container) {
    return held.getOrDefault(container, Locs.NONE);
  }

  void lend(Loc borrow, Locs from) {
    Locs others = from.filter(l -> l != borrow);
    if (!others.isEmpty()) {
      owners.merge(borrow, others, Locs::union);
    }
  }

  Locs owners(Loc borrow) {
    return owners.getOrDefault(borrow, Locs.NONE);
  }

  Locs field(Loc base, Element field) {
    return fields.get(new FieldKey(base, field));
  }

  void setField(Loc base, Element field, Locs value) {
    fields.put(new FieldKey(base, field), value);
  }

  void addField(Loc base, Element field, Locs value) {
    fields.merge(new FieldKey(base, field), value, Locs::union);
  }

  /** Forgets what is known of the changeable fields of {@code base}: a call may have set them. */
  void forgetFields(Loc base) {
    fields
        .entrySet()
        .removeIf(
            e -> {
              boolean gone =
                  e.getKey().base() == base
                      && !e.getKey()
                          .field()
                          .getModifiers()
                          .contains(javax.lang.model.element.Modifier.FINAL);
              if (gone) {
                e.getValue().forEach(l -> revive(base, l));
              }
              return gone;
            });
  }

  private void revive(Loc base, Loc loc) {
    if (loc.kind == Loc.Kind.FIELD || loc.kind == Loc.Kind.STATIC) {
      ended.remove(loc);
    }
  }

  /** Returns the objects that {@code container} holds, in fields or otherwise. */
  Locs contents(Loc container) {
    Locs all = held(container);
    for (Map.Entry<FieldKey, Locs> e : fields.entrySet()) {
      if (e.getKey().base() == container) {
        all = all.union(e.getValue());
      }
    }
    return all;
  }

  // Modes.

  /** Returns the mode of {@code value}, deep: with all that it holds. */
  Mode mode(Locs value) {
    Mode mode = Mode.UNCONFINED;
    for (Loc loc : reach(value, false)) {
      mode = mode.join(ownMode(loc));
      if (mode == Mode.CURRENT_TASK_ONLY) {
        return mode;
      }
    }
    return mode;
  }

  /** Returns the mode of an object alone. What borrows from nothing that ends has no region. */
  Mode ownMode(Loc loc) {
    Mode mode = modes.getOrDefault(loc, loc.mode);
    return mode.limited() && unlimited(loc) ? mode.withoutRegion() : mode;
  }

  private boolean unlimited(Loc loc) {
    Locs from = owners(loc);
    if (from.isEmpty()) {
      return loc.unending;
    }
    for (Loc owner : from) {
      if (!owner.unending && (owner.kind != Loc.Kind.STATIC || owner.mode.limited())) {
        return false;
      }
    }
    return true;
  }

  /** Returns {@code value} and all that it holds; over borrow edges too if {@code owners}. */
  Set<Loc> reach(Locs value, boolean withOwners) {
    Holders holders = new Holders();
    Set<Loc> seen = new HashSet<>();
    Deque<Loc> open = new ArrayDeque<>();
    open(value, seen, open);
    while (!open.isEmpty()) {
      Loc loc = open.pop();
      holders.open(loc, seen, open);
      if (withOwners) {
        open(owners(loc), seen, open);
      }
    }
    return new TreeSet<>(seen);
  }

  /** Returns {@code value} and all that it holds, but not what closures in it have captured. */
  Set<Loc> reachOutsideClosures(Locs value) {
    Holders holders = new Holders();
    Set<Loc> seen = new HashSet<>();
    Deque<Loc> open = new ArrayDeque<>();
    open(value, seen, open);
    while (!open.isEmpty()) {
      Loc loc = open.pop();
      if (loc.closure == null) {
        holders.open(loc, seen, open);
      }
    }
    return new TreeSet<>(seen);
  }

  private static void open(Locs locs, Set<Loc> seen, Deque<Loc> open) {
    for (Loc loc : locs) {
      if (seen.add(loc)) {
        open.add(loc);
      }
    }
  }

  /** What objects hold, for one walk: to look for an object's fields among all would be slow. */
  private final class Holders {
    private final Map<Loc, List<Locs>> byBase = new HashMap<>();

    Holders() {
      fields.forEach(
          (key, value) ->
              byBase.computeIfAbsent(key.base(), ignored -> new ArrayList<>()).add(value));
    }

    void open(Loc loc, Set<Loc> seen, Deque<Loc> open) {
      Store.open(held(loc), seen, open);
      if (holdsItsFields(loc)) {
        byBase.getOrDefault(loc, List.of()).forEach(value -> Store.open(value, seen, open));
      }
    }
  }

  /** An object of this body is as its fields are; of others, only what was put into them counts. */
  private static boolean holdsItsFields(Loc loc) {
    return loc.kind == Loc.Kind.FRESH;
  }

  // Ends.

  void end(Loc loc, End end) {
    ended.putIfAbsent(loc, end);
  }

  /** Notes that an object is closed or consumed from here on, on this path. */
  void close(Loc loc) {
    closed.add(loc);
  }

  /** Ends an object with its task context, unless it was closed before on every path. */
  void endWithContext(Loc loc, End end) {
    if (!closed.contains(loc)) {
      ended.put(loc, end);
    }
  }

  End endOf(Loc loc) {
    return ended.get(loc);
  }

  void unend(Loc loc) {
    ended.remove(loc);
  }

  /** Returns the objects that borrow from {@code owner}, directly or not. */
  Set<Loc> borrowsOf(Loc owner) {
    Set<Loc> borrows = new java.util.TreeSet<>();
    for (Loc borrow : owners.keySet()) {
      if (borrow != owner && borrowsFrom(borrow, owner)) {
        borrows.add(borrow);
      }
    }
    return borrows;
  }

  boolean borrowsFrom(Loc borrow, Loc owner) {
    Set<Loc> seen = new HashSet<>();
    Deque<Loc> open = new ArrayDeque<>();
    owners(borrow).forEach(open::add);
    while (!open.isEmpty()) {
      Loc loc = open.pop();
      if (loc == owner) {
        return true;
      }
      if (seen.add(loc)) {
        owners(loc).forEach(open::add);
        // What is borrowed from a wrapper is borrowed from what the wrapper holds.
        (holdsItsFields(loc) ? contents(loc) : held(loc)).forEach(open::add);
      }
    }
    return false;
  }

  /** Returns whether {@code loc}, or anything that it borrows from, is {@code wanted}. */
  boolean dependsOn(Loc loc, Predicate<Loc> wanted) {
    Set<Loc> seen = new HashSet<>();
    Deque<Loc> open = new ArrayDeque<>();
    open.add(loc);
    while (!open.isEmpty()) {
      Loc each = open.pop();
      if (wanted.test(each)) {
        return true;
      }
      if (seen.add(each)) {
        owners(each).forEach(open::add);
        if (each != loc) {
          (holdsItsFields(each) ? contents(each) : held(each)).forEach(open::add);
        }
      }
    }
    return false;
  }

  /**
   * Returns the dead object that makes {@code value} dead, or null if it is alive. Ends are marked
   * on whatever was live when they came, see {@link Ends}: owners need no second look here.
   */
  Loc deadBecause(Locs value) {
    if (ended.isEmpty()) {
      return null;
    }
    for (Loc loc : reach(value, false)) {
      if (ended.containsKey(loc)) {
        return loc;
      }
    }
    return null;
  }

  /** Returns what the wanted variables reach, and what is held by objects from outside. */
  Set<Loc> reachable(Predicate<Object> wanted, Locs more) {
    Locs from = more;
    for (Map.Entry<Object, Locs> e : vars.entrySet()) {
      if (wanted.test(e.getKey())) {
        from = from.union(e.getValue());
      }
    }
    for (Map.Entry<FieldKey, Locs> e : fields.entrySet()) {
      if (!holdsItsFields(e.getKey().base())) {
        from = from.union(e.getValue());
      }
    }
    for (Map.Entry<Loc, Locs> e : held.entrySet()) {
      if (!holdsItsFields(e.getKey())) {
        from = from.union(e.getValue());
      }
    }
    return reach(from, false);
  }

  /** Makes an object owned: it borrows from nothing any more. */
  void release(Loc loc) {
    owners.remove(loc);
    modes.put(loc, Mode.UNCONFINED);
  }

  /** In unmarked code a close that failed has closed nothing. */
  void withoutEndsSince(Store before) {
    ended.keySet().retainAll(before.ended.keySet());
  }

  /** A call that failed has not handed anything over to another task. */
  void withoutCrossingsSince(Store before) {
    crossed.clear();
    crossed.putAll(before.crossed);
    vars.keySet()
        .removeIf(key -> key instanceof Crossings.Waiting && !before.vars.containsKey(key));
  }

  /** Does once more what the body of a prepared closure does to objects outside of it. */
  void run(Closure closure) {
    Store after = closure.effects;
    Store before = closure.entry;
    redo(held, before.held, after.held, Locs::union);
    redo(owners, before.owners, after.owners, Locs::union);
    redo(fields, before.fields, after.fields, Locs::union);
    redo(modes, before.modes, after.modes, Mode::join);
    handOver(closure);
    redo(contexts, before.contexts, after.contexts, Locs::union);
    allocated.addAll(after.allocated);
  }

  /** Takes over what a closure's body has handed to other tasks. */
  void handOver(Closure closure) {
    redo(crossed, closure.entry.crossed, closure.effects.crossed, Store::first);
    closure
        .effects
        .keyed(Crossings.Waiting.class)
        .forEach((waiting, value) -> vars.merge(waiting, value, Locs::union));
  }

  /** Takes over what is known of the objects that a closure's body has made and returns. */
  void learn(Closure closure) {
    redo(owners, closure.entry.owners, closure.effects.owners, Locs::union);
    redo(contexts, closure.entry.contexts, closure.effects.contexts, Locs::union);
  }

  private static <K, V> void redo(
      Map<K, V> into, Map<K, V> before, Map<K, V> after, BinaryOperator<V> join) {
    after.forEach(
        (key, value) -> {
          if (!value.equals(before.get(key))) {
            into.merge(key, value, join);
          }
        });
  }

  /** Returns the variables that are keyed by an object of the given kind. */
  <T> Map<T, Locs> keyed(Class<T> kind) {
    Map<T, Locs> found = new LinkedHashMap<>();
    vars.forEach(
        (key, value) -> {
          if (kind.isInstance(key)) {
            found.put(kind.cast(key), value);
          }
        });
    return found;
  }

  // The task.

  /** Returns the state of the task on the most ordinary kind of path that comes here. */
  TaskState task() {
    return task.first();
  }

  /** Returns the states of the task on all kinds of paths. */
  TaskPaths tasks() {
    return task;
  }

  void tasks(TaskPaths paths) {
    task = paths;
  }

  /** Changes the state of the task on each kind of path. */
  void eachTask(UnaryOperator<TaskState> change) {
    task = task.each(change);
  }

  /** Notes that a handle belongs to the current task context. */
  void bind(Loc loc) {
    if (task() != null) {
      contexts.put(loc, task().current().locs());
    }
  }

  /** Returns the task contexts that a value may have been obtained in. */
  Locs contexts(Loc loc) {
    Locs own = contexts.get(loc);
    return own != null || loc.base == null ? own == null ? Locs.NONE : own : contexts(loc.base);
  }

  /** What belongs to the context {@code from} belongs to those in {@code to} as well. */
  void rebind(Loc from, Locs to) {
    contexts.replaceAll((loc, own) -> own.contains(from) ? own.union(to) : own);
    owners.replaceAll((loc, own) -> own.contains(from) ? own.union(to) : own);
  }

  // Detached crossings.

  void cross(Loc loc, Crossing crossing) {
    crossed.putIfAbsent(loc, crossing);
  }

  Crossing crossing(Loc loc) {
    return crossed.get(loc);
  }

  // Joins.

  /** Unites {@code other} into this store; returns whether this store changed. */
  boolean join(Store other) {
    return join(other, () -> false);
  }

  /**
   * @param inFinally whether the paths meet in a {@code finally} block only
   */
  boolean join(Store other, BooleanSupplier inFinally) {
    boolean changed = union(vars, other.vars, Locs::union);
    changed |= union(held, other.held, Locs::union);
    changed |= union(owners, other.owners, Locs::union);
    changed |= union(fields, other.fields, Locs::union);
    changed |= union(ended, other.ended, Store::first);
    changed |= joinModes(other);
    changed |= union(crossed, other.crossed, Store::first);
    changed |= allocated.addAll(other.allocated);
    changed |= union(published, other.published, Locs::union);
    changed |= union(contexts, other.contexts, Locs::union);
    changed |= closed.retainAll(other.closed);
    changed |= joinTasks(other, inFinally);
    changed |= flags.entrySet().removeIf(e -> !e.getValue().equals(other.flags.get(e.getKey())));
    return changed;
  }

  private boolean joinTasks(Store other, BooleanSupplier inFinally) {
    TaskPaths before = task;
    task = task.join(other.task, inFinally);
    return !before.equals(task);
  }

  private boolean joinModes(Store other) {
    boolean changed = false;
    Set<Loc> all = new HashSet<>(modes.keySet());
    all.addAll(other.modes.keySet());
    for (Loc loc : all) {
      boolean here = allocated.contains(loc) || loc.kind != Loc.Kind.FRESH;
      boolean there = other.allocated.contains(loc) || loc.kind != Loc.Kind.FRESH;
      Mode joined =
          !here
              ? other.ownMode(loc)
              : !there ? ownMode(loc) : ownMode(loc).join(other.ownMode(loc));
      Mode before = modes.put(loc, joined);
      changed |= before != joined;
    }
    return changed;
  }

  private static <K, V> boolean union(Map<K, V> into, Map<K, V> from, BinaryOperator<V> join) {
    boolean changed = false;
    for (Map.Entry<K, V> e : from.entrySet()) {
      V mine = into.get(e.getKey());
      V joined = mine == null ? e.getValue() : join.apply(mine, e.getValue());
      if (mine == null || !joined.equals(mine)) {
        into.put(e.getKey(), joined);
        changed = true;
      }
    }
    return changed;
  }
}
