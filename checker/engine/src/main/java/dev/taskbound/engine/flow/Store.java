package dev.taskbound.engine.flow;

import dev.taskbound.engine.mode.Mode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

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
final class Store extends Graph {
  /** As many counts as an analysis that comes to rest may tell apart. */
  static final int MANY = 4;

  private final CopyOnWrite<Loc, End> ended;
  private final CopyOnWrite<Loc, Mode> modes;

  /** What was handed to detached tasks that may still run. */
  private final CopyOnWrite<Handed, Crossing> crossed;

  /** The detached tasks that an object stands for, as a future does. */
  private final CopyOnWrite<Loc, Locs> tasksOf;

  /** The objects made so far; all values are true. */
  private final CopyOnWrite<Loc, Boolean> allocated;

  /** Objects that were closed or consumed on every path; all values are true. */
  private final CopyOnWrite<Loc, Boolean> closed;

  /** The task contexts in which handles were obtained. */
  private final CopyOnWrite<Loc, Locs> contexts;

  /** The state of the task that runs. */
  private TaskPaths task = TaskPaths.NONE;

  /** How many counts beside the first one an object has got. */
  private final CopyOnWrite<Loc, Integer> counts;

  /**
   * Which local booleans have which value on all paths on which an object has ended, or a value is
   * about to be returned.
   */
  private final CopyOnWrite<Object, Map<Element, Boolean>> when;

  /** Local booleans with a known value: the flags of {@code finally} blocks. */
  private final CopyOnWrite<Element, Boolean> flags;

  Store(Work work) {
    super(work);
    ended = new CopyOnWrite<>(Join.first());
    modes = new CopyOnWrite<>(Join.MODES);
    crossed = new CopyOnWrite<>(Join.CROSSINGS);
    tasksOf = new CopyOnWrite<>(Join.LOCS);
    allocated = new CopyOnWrite<>(Join.first());
    flags = new CopyOnWrite<>(Join.first());
    contexts = new CopyOnWrite<>(Join.LOCS);
    closed = new CopyOnWrite<>(Join.first());
    counts = new CopyOnWrite<>(Join.MOST);
    when = new CopyOnWrite<>(Join.first());
  }

  private Store(Store other) {
    super(other);
    ended = other.ended.copy();
    modes = other.modes.copy();
    crossed = other.crossed.copy();
    tasksOf = other.tasksOf.copy();
    allocated = other.allocated.copy();
    flags = other.flags.copy();
    contexts = other.contexts.copy();
    closed = other.closed.copy();
    counts = other.counts.copy();
    when = other.when.copy();
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
    vars.keepThoseOf(
        before.vars,
        key -> !(key instanceof Element variable) || variable.getKind() == ElementKind.FIELD);
  }

  /** Notes the value of a local boolean; null if it is not known. */
  void flag(Element variable, Boolean value) {
    if (value == null) {
      flags.remove(variable);
    } else {
      flags.put(variable, value);
    }
    if (!when.isEmpty()) {
      when.replaceValues(known -> with(known, variable, value));
    }
  }

  private static Map<Element, Boolean> with(
      Map<Element, Boolean> known, Element variable, Boolean value) {
    if (Objects.equals(known.get(variable), value)) {
      return known;
    }
    Map<Element, Boolean> all = new HashMap<>(known);
    if (value == null) {
      all.remove(variable);
    } else {
      all.put(variable, value);
    }
    return all;
  }

  /** Forgets what is only so on paths on which a local boolean has another value than this. */
  void assume(Element variable, boolean value) {
    for (Map.Entry<Object, Map<Element, Boolean>> each : when.entries()) {
      Boolean then = each.getValue().get(variable);
      if (then != null && then != value) {
        if (each.getKey() instanceof Loc loc) {
          ended.remove(loc);
        } else {
          vars.remove(each.getKey());
        }
      }
    }
  }

  /** Sets what is about to be returned; it is forgotten on paths on which it is not. */
  void returned(Transfer.Returned key, Locs value) {
    vars.put(key, value);
    when.put(key, flags.snapshot());
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
    if (!allocated.put(loc, true)) {
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
    for (Loc loc : exit.allocated.keys()) {
      if (loc.older() != loc && closure.madeInside(loc) && !allocated.put(loc, true)) {
        age(loc, loc.older());
      }
    }
  }

  private void age(Loc young, Loc old) {
    countAll(1);
    replaceIn(vars, young, old);
    rename(held, young, old);
    rename(owners, young, old);
    rename(published, young, old);
    rename(contexts, young, old);
    closed.remove(young);
    closed.remove(old);
    if (task.anyLocks()) {
      eachTask(state -> state.age(young, old));
    }
    move(fields, young, old);
    if (!fields.isEmpty()) {
      fields.replaceValues(each -> replace(each, young, old));
    }
    move(ended, young, old);
    Map<Element, Boolean> mine = when.remove(young);
    if (mine != null) {
      Map<Element, Boolean> its = when.get(old);
      when.put(old, its == null ? mine : both(its, mine));
    }
    move(modes, young, old);
    moveCrossed(young, old);
    rename(tasksOf, young, old);
    move(counts, young, old);
    allocated.put(old, true);
  }

  private void moveCrossed(Loc young, Loc old) {
    for (Handed handed : List.copyOf(crossed.keys())) {
      if (handed.owner() == young) {
        crossed.merge(new Handed(old, handed.task()), crossed.remove(handed));
      }
    }
  }

  /** Forgets what is known of the changeable fields of {@code base}: a call may have set them. */
  void forgetFields(Loc base) {
    Map<Element, Locs> kept = new LinkedHashMap<>();
    for (Map.Entry<Element, Locs> each : fields(base).entrySet()) {
      if (each.getKey().getModifiers().contains(Modifier.FINAL)) {
        kept.put(each.getKey(), each.getValue());
      } else {
        for (Loc loc : each.getValue()) {
          revive(loc);
        }
        reviveField(base, each.getKey());
      }
    }
    if (kept.size() != fields(base).size()) {
      fields.put(base, kept);
    }
  }

  private void reviveField(Loc base, Element field) {
    for (Loc loc : List.copyOf(ended.keys())) {
      if (loc.kind == Loc.Kind.FIELD && loc.base == base && loc.field == field) {
        ended.remove(loc);
      }
    }
  }

  private void revive(Loc loc) {
    if (loc.kind == Loc.Kind.FIELD || loc.kind == Loc.Kind.STATIC) {
      ended.remove(loc);
    }
  }

  // Modes.

  /** Returns the mode of {@code value}, deep: with all that it holds. */
  Mode mode(Locs value) {
    Loc single = value.single();
    if (single != null && leadsNowhere(single)) {
      work.steps(1);
      return ownMode(single);
    }
    Mode mode = Mode.UNCONFINED;
    Walk walk = walk(value, false, true);
    for (int i = 0; i < walk.size() && mode != Mode.CURRENT_TASK_ONLY; i++) {
      mode = mode.join(ownMode(walk.at(i)));
    }
    work.over(walk);
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

  // Ends.

  void end(Loc loc, End end) {
    if (ended.putIfAbsent(loc, end)) {
      when.put(loc, flags.snapshot());
    }
  }

  /** Adds counts to an object; from {@link #MANY} on they are not told apart. */
  void addCounts(Loc loc, int more) {
    counts.put(loc, Math.min(MANY, counts.getOrDefault(loc, 0) + more));
  }

  /** Returns whether a count was added to an object, on some path. */
  boolean retained(Loc loc) {
    return counts.containsKey(loc);
  }

  /** Takes a count away from an object; returns whether it had one beside the first. */
  boolean takeCount(Loc loc) {
    int left = counts.getOrDefault(loc, 0);
    if (left > 0 && left < MANY) {
      counts.put(loc, left - 1);
    }
    return left > 0;
  }

  /** Notes that an object is closed or consumed from here on, on this path. */
  void close(Loc loc) {
    closed.put(loc, true);
  }

  /** Returns whether an object was closed or consumed on every path. */
  boolean surelyClosed(Loc loc) {
    return closed.containsKey(loc);
  }

  /** Ends an object with its task context, unless it was closed before on every path. */
  void endWithContext(Loc loc, End end) {
    if (!closed.containsKey(loc)) {
      ended.put(loc, end);
    }
  }

  /** Returns those of some objects that have ended. */
  Locs ended(Locs some) {
    Locs.Union found = new Locs.Union();
    for (Loc loc : some) {
      if (ended.containsKey(loc)) {
        found.add(loc);
      }
    }
    return found.set();
  }

  End endOf(Loc loc) {
    return ended.get(loc);
  }

  void unend(Loc loc) {
    ended.remove(loc);
  }

  /**
   * Returns the dead object that makes {@code value} dead, or null if it is alive. Ends are marked
   * on whatever was live when they came, see {@link Ends}: owners need no second look here.
   */
  Loc deadBecause(Locs value) {
    if (ended.isEmpty()) {
      return null;
    }
    Loc single = value.single();
    if (single != null && leadsNowhere(single)) {
      work.steps(1);
      return ended.containsKey(single) ? single : null;
    }
    Loc dead = null;
    Walk walk = walk(value, false, true);
    for (int i = 0; i < walk.size(); i++) {
      Loc loc = walk.at(i);
      if (ended.containsKey(loc) && (dead == null || loc.id < dead.id)) {
        dead = loc;
      }
    }
    work.over(walk);
    return dead;
  }

  /**
   * Forgets the ends of objects that no live variable leads to any more, before paths meet: a
   * variable that still holds such an object there has it from another path, on which it is alive.
   * So a variable that is set to {@code null} when its buffer is given away may be asked for {@code
   * null} later.
   */
  void forgetEndsOfLost(Predicate<Object> live) {
    if (!anyMayBeLost()) {
      return;
    }
    Locs reached = reachable(live, Locs.NONE);
    for (Loc loc : List.copyOf(ended.keys())) {
      if (mayBeLost(loc) && !reached.contains(loc)) {
        ended.remove(loc);
      }
    }
    for (Handed handed : List.copyOf(crossed.keys())) {
      if (mayBeLost(handed.owner()) && !reached.contains(handed.owner())) {
        crossed.remove(handed);
      }
    }
  }

  private boolean anyMayBeLost() {
    if (!ended.isEmpty()) {
      for (Loc loc : ended.keys()) {
        if (mayBeLost(loc)) {
          return true;
        }
      }
    }
    if (!crossed.isEmpty()) {
      for (Handed handed : crossed.keys()) {
        if (mayBeLost(handed.owner())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether a body can lose an object: it cannot read it anew under its old name. */
  private boolean mayBeLost(Loc loc) {
    return switch (loc.kind) {
      case FRESH, PARAM, LENT -> true;
      case FIELD -> loc.base != null && field(loc.base, loc.field) != null;
      case STATIC -> loc.field != null && vars.containsKey(loc.field);
      case THIS, TASK -> false;
    };
  }

  /** Takes back the ends of what was handed over from local variables that are then nulled. */
  void unendNulledAfter(Stays stays, Frame frame) {
    if (ended.isEmpty()) {
      return;
    }
    for (Map.Entry<Object, Locs> each : vars.entries()) {
      if (!(each.getKey() instanceof Element variable) || variable.getKind() == ElementKind.FIELD) {
        continue;
      }
      for (Loc loc : each.getValue()) {
        End end = ended.get(loc);
        if (end != null
            && end.how() == End.How.CONSUMED
            && stays.nulledAfter(end.where(), variable, frame)) {
          ended.remove(loc);
        }
      }
    }
  }

  /** Makes an object owned: it borrows from nothing any more. */
  void release(Loc loc) {
    owners.remove(loc);
    modes.put(loc, Mode.UNCONFINED);
  }

  /** Undoes {@link #release} as far as the object's own mode is concerned. */
  void confineAgain(Loc loc) {
    modes.remove(loc);
  }

  /** In unmarked code a close that failed has closed nothing. */
  void withoutEndsSince(Store before) {
    ended.keepThoseOf(before.ended);
  }

  /** Takes back the ends of some objects that had not ended before. */
  void withoutEndsOf(Set<Loc> objects, Store before) {
    ended.keepThoseOf(before.ended, loc -> !objects.contains(loc));
  }

  /** A call that failed has not handed anything over to another task. */
  void withoutCrossingsSince(Store before) {
    crossed.keepThoseOf(before.crossed);
    List<Object> gone = new ArrayList<>();
    for (Map.Entry<Object, Locs> each : vars.unlike(before.vars)) {
      if (each.getKey() instanceof Crossings.Waiting && !before.knows(each.getKey())) {
        gone.add(each.getKey());
      }
    }
    for (Object each : gone) {
      vars.remove(each);
    }
  }

  /** Does once more what the body of a prepared closure does to objects outside of it. */
  void run(Closure closure) {
    Store after = closure.effects;
    Store before = closure.entry;
    redo(held, before.held, after.held);
    redo(owners, before.owners, after.owners);
    redo(fields, before.fields, after.fields);
    redo(modes, before.modes, after.modes);
    handOver(closure);
    redo(contexts, before.contexts, after.contexts);
    allocated.union(after.allocated, null);
  }

  /** Takes over what a closure's body has handed to other tasks. */
  void handOver(Closure closure) {
    redo(crossed, closure.entry.crossed, closure.effects.crossed);
    for (Map.Entry<Crossings.Waiting, Locs> each :
        closure.effects.keyed(Crossings.Waiting.class).entrySet()) {
      vars.merge(each.getKey(), each.getValue());
    }
  }

  /** Takes over what is known of the objects that a closure's body has made and returns. */
  void learn(Closure closure) {
    redo(owners, closure.entry.owners, closure.effects.owners);
    redo(contexts, closure.entry.contexts, closure.effects.contexts);
  }

  private static <K, V> void redo(
      CopyOnWrite<K, V> into, CopyOnWrite<K, V> before, CopyOnWrite<K, V> after) {
    for (Map.Entry<K, V> each : after.unlike(before)) {
      if (!each.getValue().equals(before.get(each.getKey()))) {
        into.merge(each.getKey(), each.getValue());
      }
    }
  }

  /** Returns the variables that are keyed by an object of the given kind. */
  <T> Map<T, Locs> keyed(Class<T> kind) {
    Map<T, Locs> found = null;
    for (Map.Entry<Object, Locs> each : vars.entries()) {
      if (kind.isInstance(each.getKey())) {
        found = found == null ? new LinkedHashMap<>() : found;
        found.put(kind.cast(each.getKey()), each.getValue());
      }
    }
    return found == null ? Map.of() : found;
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
    contexts.replaceValues(own -> own.contains(from) ? own.union(to) : own);
    owners.replaceValues(own -> own.contains(from) ? own.union(to) : own);
  }

  // Detached crossings.

  /** An owner, and the detached task that has got it or what it owns. */
  private record Handed(Loc owner, Loc task) {
    // What a record has of itself is linked at run time, which costs more than most bodies take.

    @Override
    public boolean equals(Object other) {
      return other instanceof Handed that && owner == that.owner && task == that.task;
    }

    @Override
    public int hashCode() {
      return 31 * Objects.hashCode(owner) + Objects.hashCode(task);
    }
  }

  /** Notes that a detached task has got {@code owner}. */
  void cross(Loc owner, Loc task, Crossing crossing) {
    // The task of the round before may still run, and nothing stands for it any more.
    Handed handed = new Handed(owner, task);
    Crossing before = crossed.get(handed);
    crossed.put(handed, before == null ? crossing : before.again());
  }

  /** Returns how {@code owner} came to a detached task that may still run; else null. */
  Crossing crossing(Loc owner) {
    for (Map.Entry<Handed, Crossing> e : crossed.entries()) {
      if (e.getKey().owner() == owner) {
        return e.getValue();
      }
    }
    return null;
  }

  /** Returns whether anything was handed to a detached task. */
  boolean anyCrossed() {
    return !crossed.isEmpty();
  }

  /** Lets an object stand for tasks. */
  void standFor(Loc handle, Locs tasks) {
    tasksOf.merge(handle, tasks);
  }

  /** Returns the tasks that an object stands for. */
  Locs tasksOf(Loc handle) {
    return tasksOf.getOrDefault(handle, Locs.NONE);
  }

  /**
   * Notes that tasks have ended.
   *
   * @param all whether that is so for those of earlier rounds of a loop as well
   */
  void tasksEnded(Locs tasks, boolean all) {
    for (Handed handed : List.copyOf(crossed.keys())) {
      if (tasks.contains(handed.task()) && (all || !crossed.get(handed).more())) {
        crossed.remove(handed);
      }
    }
  }

  /** Returns what {@code tasks} have got, to be {@linkplain #resume resumed}. */
  Map<?, Crossing> suspend(Locs tasks) {
    Map<Handed, Crossing> theirs = new LinkedHashMap<>();
    for (Handed handed : List.copyOf(crossed.keys())) {
      if (tasks.contains(handed.task())) {
        theirs.put(handed, crossed.remove(handed));
      }
    }
    return theirs;
  }

  /** Undoes {@link #suspend}. */
  void resume(Map<?, Crossing> suspended) {
    for (Map.Entry<?, Crossing> each : suspended.entrySet()) {
      crossed.putIfAbsent((Handed) each.getKey(), each.getValue());
    }
  }

  // Joins.

  /** Unites {@code other} into this store; returns whether this store changed. */
  boolean join(Store other) {
    return join(other, null, null);
  }

  /**
   * @param inFinally whether the paths meet in a {@code finally} block only; null if they do not
   */
  boolean join(Store other, BooleanSupplier inFinally) {
    return join(other, inFinally, null);
  }

  /**
   * Unites the store at the end of a closure's run into this one; returns whether anything has
   * changed that the next run will find. What is only known of objects that the run has made does
   * not count: the next run makes its own.
   */
  boolean joinRun(Store exit, Closure closure) {
    return join(exit, null, loc -> !closure.madeInside(loc));
  }

  private boolean join(Store other, BooleanSupplier inFinally, Predicate<Loc> counts) {
    countAll(1);
    // This comes first: it asks which objects either path has made.
    boolean changed = joinModes(other, counts);
    changed |= joinWhen(other);
    changed |= vars.union(other.vars, null);
    changed |= held.union(other.held, counts);
    changed |= owners.union(other.owners, counts);
    changed |= fields.union(other.fields, counts);
    changed |= ended.union(other.ended, counts);
    changed |= crossed.union(other.crossed, counts == null ? null : h -> counts.test(h.owner()));
    changed |= tasksOf.union(other.tasksOf, counts);
    changed |= this.counts.union(other.counts, counts);
    changed |= allocated.union(other.allocated, counts);
    changed |= published.union(other.published, counts);
    changed |= contexts.union(other.contexts, counts);
    changed |= closed.keepThoseOf(other.closed);
    changed |= joinTasks(other, inFinally);
    changed |= flags.keepSame(other.flags);
    return changed;
  }

  private boolean joinTasks(Store other, BooleanSupplier inFinally) {
    TaskPaths before = task;
    task = task.join(other.task, inFinally);
    return before != task && !before.equals(task);
  }

  private boolean joinWhen(Store other) {
    if (when.same(other.when) && ended.same(other.ended)) {
      return false;
    }
    boolean changed = false;
    for (Map.Entry<Object, Map<Element, Boolean>> each : List.copyOf(other.when.entries())) {
      Object key = each.getKey();
      if (key instanceof Loc ? !other.ended.containsKey(key) : !other.vars.containsKey(key)) {
        continue;
      }
      boolean here = key instanceof Loc ? ended.containsKey(key) : vars.containsKey(key);
      Map<Element, Boolean> mine = when.getOrDefault(key, Map.of());
      changed |= when.put(key, here ? both(mine, each.getValue()) : each.getValue());
    }
    return changed;
  }

  private static Map<Element, Boolean> both(
      Map<Element, Boolean> mine, Map<Element, Boolean> theirs) {
    Map<Element, Boolean> both = new HashMap<>();
    for (Map.Entry<Element, Boolean> each : mine.entrySet()) {
      if (each.getValue().equals(theirs.get(each.getKey()))) {
        both.put(each.getKey(), each.getValue());
      }
    }
    return both;
  }

  private boolean joinModes(Store other, Predicate<Loc> counts) {
    if (modes.same(other.modes) && allocated.same(other.allocated) && owners.same(other.owners)) {
      return false;
    }
    boolean changed = false;
    for (Loc loc : modes.keys()) {
      changed |= modes.put(loc, joinedMode(loc, other)) && (counts == null || counts.test(loc));
    }
    for (Loc loc : other.modes.keys()) {
      if (!modes.containsKey(loc)) {
        changed |= modes.put(loc, joinedMode(loc, other)) && (counts == null || counts.test(loc));
      }
    }
    return changed;
  }

  private Mode joinedMode(Loc loc, Store other) {
    boolean here = allocated.containsKey(loc) || loc.kind != Loc.Kind.FRESH;
    boolean there = other.allocated.containsKey(loc) || loc.kind != Loc.Kind.FRESH;
    return !here
        ? other.ownMode(loc)
        : !there ? ownMode(loc) : ownMode(loc).join(other.ownMode(loc));
  }
}
