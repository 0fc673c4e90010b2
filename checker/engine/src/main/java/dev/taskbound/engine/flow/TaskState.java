package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * The part of a store that is about the task which runs: the stack of its contexts and the locks it
 * holds. Other than the rest of the store, it must be the same on all paths: where it is not, the
 * join notes a {@link Conflict}. Immutable.
 */
final class TaskState {

  /**
   * A difference between paths that meet.
   *
   * @param context the context that is open, or was exited, on some of them only; or null
   * @param lock the lock that is held on some of them only; or null
   * @param site where the lock was acquired
   */
  record Conflict(Context context, Lock lock, Tree site) {}

  /**
   * A boolean that tells whether a lock was taken.
   *
   * @param flag the variable, or the call itself
   * @param lock the lock; null if the variable is false since nothing was tried
   * @param negated whether the lock was taken if the boolean is false
   */
  record Try(Object flag, Lock lock, boolean negated) {
    // What a record has of itself is linked at run time, which costs more than most bodies take.

    @Override
    public boolean equals(Object object) {
      return object instanceof Try other
          && Objects.equals(flag, other.flag)
          && Objects.equals(lock, other.lock)
          && negated == other.negated;
    }

    @Override
    public int hashCode() {
      return 31 * (31 * Objects.hashCode(flag) + Objects.hashCode(lock))
          + Boolean.hashCode(negated);
    }
  }

  /** For paths that meet in a {@code finally} block whatever they are. */
  static final BooleanSupplier IN_FINALLY = () -> true;

  private final List<Context> stack;
  private final Map<Lock, Holding> held;
  private final Map<Lock, Tree> released;
  private final Set<Try> tries;
  private final Set<Conflict> conflicts;

  /**
   * Whether this is the path of a failed acquire or enter, which counts only if nothing else does.
   */
  private final boolean weak;

  /** For messages only. */
  private Tree lastExit;

  private TaskState(
      List<Context> stack,
      Map<Lock, Holding> held,
      Map<Lock, Tree> released,
      Set<Try> tries,
      Set<Conflict> conflicts,
      boolean weak) {
    this.stack = stack;
    this.held = held;
    this.released = released;
    this.tries = tries;
    this.conflicts = conflicts;
    this.weak = weak;
  }

  private TaskState exitedAt(Tree site) {
    lastExit = lastExit == null ? site : lastExit;
    return this;
  }

  /** Returns the state at the beginning of a body that runs in {@code context}. */
  static TaskState in(Locs context) {
    return new TaskState(
        List.of(Context.own(context)), Map.of(), Map.of(), Set.of(), Set.of(), false);
  }

  // Contexts.

  /** Returns the contexts, the current one last. */
  List<Context> stack() {
    return stack;
  }

  Context current() {
    return stack.get(stack.size() - 1);
  }

  TaskState push(Context context) {
    List<Context> longer = new ArrayList<>(stack);
    longer.add(context);
    return withStack(longer);
  }

  /** Returns this state after the current context was exited at {@code site}. */
  TaskState pop(Tree site) {
    TaskState popped = withStack(stack.subList(0, stack.size() - 1));
    popped.lastExit = site;
    return popped;
  }

  /** Returns the contexts below the current one. */
  Locs below() {
    Locs below = Locs.NONE;
    for (Context each : stack.subList(0, stack.size() - 1)) {
      below = below.union(each.locs());
    }
    return below;
  }

  /** Returns where a context was exited last, or null. */
  Tree lastExit() {
    return lastExit;
  }

  /** Returns this state with another current context in place of the present one. */
  TaskState replaceCurrent(Context context) {
    List<Context> changed = new ArrayList<>(stack);
    changed.set(changed.size() - 1, context);
    return withStack(changed);
  }

  private TaskState withStack(List<Context> other) {
    return new TaskState(List.copyOf(other), held, released, tries, conflicts, weak)
        .exitedAt(lastExit);
  }

  // Locks.

  /** Returns whether a lock is held, or a boolean may tell that it is. */
  boolean anyLocks() {
    return !held.isEmpty() || !tries.isEmpty();
  }

  Map<Lock, Holding> held() {
    return held;
  }

  /** Returns where a lock was released last, or null. */
  Tree released(Lock lock) {
    return released.get(lock);
  }

  TaskState acquire(Lock lock, Holding holding) {
    Map<Lock, Holding> more = new LinkedHashMap<>(held);
    more.put(lock, holding);
    return withLocks(more, released, tries);
  }

  TaskState release(Lock lock, Tree where) {
    Map<Lock, Holding> fewer = new LinkedHashMap<>(held);
    fewer.remove(lock);
    Map<Lock, Tree> more = new HashMap<>(released);
    if (where != null) {
      more.put(lock, where);
    }
    Set<Try> others = new LinkedHashSet<>(tries);
    for (Try each : tries) {
      if (lock.equals(each.lock())) {
        others.remove(each);
      }
    }
    return withLocks(fewer, more, others);
  }

  /** Returns this state after a boolean was bound to the outcome of an acquire. */
  TaskState tried(Try attempt) {
    Set<Try> more = new LinkedHashSet<>(tries);
    more.add(attempt);
    return withLocks(held, released, more);
  }

  /**
   * Returns this state after what {@code from} tells was put into the variable {@code to}.
   *
   * @param opposite whether it tells the opposite
   * @param never whether the variable is false whatever happened: no lock was taken
   */
  TaskState copyTry(Object from, Object to, boolean opposite, boolean never) {
    if (tries.isEmpty() && !never) {
      return this;
    }
    Set<Try> changed = new LinkedHashSet<>();
    for (Try each : tries) {
      if (each.flag() != to) {
        changed.add(each);
      }
    }
    for (Try each : tries) {
      if (each.flag() == from && each.lock() != null) {
        changed.add(new Try(to, each.lock(), each.negated() ^ opposite));
      }
    }
    if (never) {
      changed.add(new Try(to, null, false));
    }
    return changed.equals(tries) ? this : withLocks(held, released, changed);
  }

  /** Returns what is known if {@code flag} has come out as {@code outcome}. */
  TaskState assume(Object flag, boolean outcome) {
    TaskState state = this;
    for (Try each : tries) {
      Holding holding = each.lock() == null ? null : held.get(each.lock());
      if (each.flag() == flag && holding != null && holding.kind() == Holding.Kind.TRIED) {
        Map<Lock, Holding> changed = new LinkedHashMap<>(state.held);
        if (outcome != each.negated()) {
          changed.put(each.lock(), holding.as(Holding.Kind.RAW, true));
        } else {
          changed.remove(each.lock());
        }
        state = withLocks(changed, released, tries);
      }
    }
    return state;
  }

  private TaskState withLocks(Map<Lock, Holding> locks, Map<Lock, Tree> ended, Set<Try> attempts) {
    return new TaskState(stack, locks, ended, attempts, conflicts, weak).exitedAt(lastExit);
  }

  /** Returns this state with the locks that another one has. */
  TaskState withLocksOf(TaskState other) {
    return withLocks(other.held, other.released, other.tries);
  }

  /** Returns this state with the locks alone that the caller of the body holds. */
  TaskState callersLocks() {
    Map<Lock, Holding> kept = new LinkedHashMap<>(held);
    kept.values().removeIf(holding -> holding.kind() != Holding.Kind.CALLER);
    return withLocks(kept, released, tries);
  }

  /** Returns this state without any lock. */
  TaskState withoutLocks() {
    return withLocks(Map.of(), Map.of(), Set.of());
  }

  /** Returns this state after an object has become one of many of its kind. */
  TaskState age(Loc young, Loc old) {
    if (held.isEmpty()) {
      return this;
    }
    Map<Lock, Holding> changed = new LinkedHashMap<>();
    held.forEach(
        (lock, holding) ->
            changed.put(
                lock.of() == young ? new Lock(lock.capability(), old) : lock,
                holding.withGuard(holding.guard().map(l -> l == young ? old : l))));
    return changed.equals(held) ? this : withLocks(changed, released, tries);
  }

  /** Returns this state after a guard has ended, and how it did. */
  TaskState guardEnded(Loc guard, Tree where) {
    TaskState state = this;
    for (Map.Entry<Lock, Holding> each : held.entrySet()) {
      if (each.getValue().guard().contains(guard)) {
        state = state.release(each.getKey(), where);
      }
    }
    return state;
  }

  /** Returns whether a lock is held by a guard. */
  boolean guarded() {
    for (Holding each : held.values()) {
      if (each.kind() == Holding.Kind.GUARD) {
        return true;
      }
    }
    return false;
  }

  /** Returns this state where a guard that might have been missing is there. */
  TaskState present(Locs guards) {
    TaskState state = this;
    for (Map.Entry<Lock, Holding> each : held.entrySet()) {
      Holding holding = each.getValue();
      if (holding.kind() == Holding.Kind.GUARD
          && !holding.sure()
          && guards.filter(l -> !holding.guard().contains(l)).isEmpty()) {
        state = state.acquire(each.getKey(), holding.as(Holding.Kind.GUARD, true));
      }
    }
    return state;
  }

  /** Returns this state without the guards that a closure which runs here has closed. */
  TaskState withoutGuardsClosedIn(TaskState exit) {
    Map<Lock, Holding> kept = new LinkedHashMap<>(held);
    kept.entrySet()
        .removeIf(
            e -> e.getValue().kind() == Holding.Kind.GUARD && !exit.held.containsKey(e.getKey()));
    return kept.size() == held.size() ? this : withLocks(kept, released, tries);
  }

  /** Returns this state where a guard that might have been missing is not there. */
  TaskState absent(Locs guards) {
    TaskState state = this;
    for (Map.Entry<Lock, Holding> each : held.entrySet()) {
      Holding holding = each.getValue();
      if (holding.kind() == Holding.Kind.GUARD
          && guards.filter(l -> !holding.guard().contains(l)).isEmpty()) {
        state = state.release(each.getKey(), null);
      }
    }
    return state;
  }

  /** Returns this state without the locks of the objects that {@code gone} accepts. */
  TaskState forget(Predicate<Loc> gone) {
    if (held.isEmpty()) {
      return this;
    }
    Map<Lock, Holding> kept = new LinkedHashMap<>(held);
    kept.keySet().removeIf(lock -> lock.of() instanceof Loc loc && gone.test(loc));
    return kept.size() == held.size() ? this : withLocks(kept, released, tries);
  }

  /** Returns this state without the locks that are known by what {@code variable} held. */
  TaskState assigned(Object variable) {
    if (held.isEmpty()) {
      return this;
    }
    Map<Lock, Holding> kept = new LinkedHashMap<>(held);
    kept.keySet()
        .removeIf(lock -> lock.of() instanceof AccessPath path && path.steps().get(0) == variable);
    return kept.size() == held.size() ? this : withLocks(kept, released, tries);
  }

  /** Returns this state, of the end of a closure's body, as it is after the run: balanced. */
  TaskState balanced(TaskState entry, Locs results) {
    boolean same = sameDepth(entry);
    Map<Lock, Holding> kept = new LinkedHashMap<>(held);
    // A guard that the closure returns is its caller's.
    kept.entrySet()
        .removeIf(
            e ->
                !entry.held.containsKey(e.getKey())
                    && e.getValue().kind() != Holding.Kind.OWED
                    && e.getValue().guard().filter(results::contains).isEmpty());
    return new TaskState(same ? stack : entry.stack, kept, released, entry.tries, conflicts, weak);
  }

  /** Returns whether as many contexts are open as in {@code other}. */
  boolean sameDepth(TaskState other) {
    boolean same = stack.size() == other.stack.size();
    for (int i = 0; same && i < stack.size(); i++) {
      same = stack.get(i).kind() == other.stack.get(i).kind() && stack.get(i).sure();
    }
    return same;
  }

  // Paths.

  Set<Conflict> conflicts() {
    return conflicts;
  }

  TaskState withoutConflicts() {
    return conflicts.isEmpty() ? this : new TaskState(stack, held, released, tries, Set.of(), weak);
  }

  TaskState weakened() {
    return new TaskState(stack, held, released, tries, conflicts, true);
  }

  /**
   * Returns what holds where a call has thrown an exception: it has given back what it was to give
   * back, and has taken nothing.
   */
  static TaskState failed(TaskState before, TaskState after) {
    if (before == null || after == null) {
      return after;
    }
    boolean enters = after.stack.size() > before.stack.size();
    boolean acquires = after.holdsMore(before, Holding.Kind.OWED);
    boolean givesBack =
        after.stack.size() < before.stack.size() || before.holdsMore(after, Holding.Kind.GUARD);
    TaskState failed = after;
    for (Map.Entry<Lock, Holding> each : before.held.entrySet()) {
      Holding now = after.held.get(each.getKey());
      if (now != null && now.sure() && !each.getValue().sure()) {
        // What was to take the guard out has not found one.
        failed = failed.release(each.getKey(), null);
      }
    }
    return enters || acquires ? before.weakened() : givesBack ? failed.weakened() : failed;
  }

  /** Returns whether this has a lock that another state has not, held otherwise than so. */
  private boolean holdsMore(TaskState other, Holding.Kind otherwise) {
    for (Map.Entry<Lock, Holding> each : held.entrySet()) {
      if (each.getValue().kind() != otherwise && !other.held.containsKey(each.getKey())) {
        return true;
      }
    }
    return false;
  }

  /** Returns what holds where paths with these two states meet. */
  TaskState join(TaskState other) {
    return join(other, null);
  }

  /**
   * @param inFinally whether the paths meet in a {@code finally} block only: a lock that some of
   *     them hold is judged where it is released there; null if they do not
   */
  TaskState join(TaskState other, BooleanSupplier inFinally) {
    if (this == other || other == null || other.weak && !weak) {
      return this;
    }
    if (weak && !other.weak) {
      return other;
    }
    Set<Conflict> found = new LinkedHashSet<>(conflicts);
    found.addAll(other.conflicts);
    List<Context> contexts = joinStacks(other, found, inFinally);
    Map<Lock, Holding> locks = joinLocks(other, found, inFinally);
    Map<Lock, Tree> ended = new HashMap<>(other.released);
    ended.putAll(released);
    return new TaskState(contexts, locks, ended, joinTries(other), found, weak)
        .exitedAt(lastExit)
        .exitedAt(other.lastExit);
  }

  private Set<Try> joinTries(TaskState other) {
    Set<Try> all = new LinkedHashSet<>(tries);
    all.addAll(other.tries);
    Set<Try> told = new LinkedHashSet<>();
    for (Try each : all) {
      if (told(each) && other.told(each)) {
        told.add(each);
      }
    }
    return told;
  }

  /** A context that is there on one path only stays, so that its exit is no fault as well. */
  private List<Context> joinStacks(
      TaskState other, Set<Conflict> found, BooleanSupplier inFinally) {
    List<Context> common = new ArrayList<>();
    int both = Math.min(stack.size(), other.stack.size());
    int i = 0;
    for (; i < both && stack.get(i).kind() == other.stack.get(i).kind(); i++) {
      common.add(stack.get(i).join(other.stack.get(i)));
    }
    if (common.isEmpty()) {
      // One path has exited what the other still runs in.
      common.add(stack.get(0).kind() == Context.Kind.OWN ? stack.get(0) : other.stack.get(0));
    }
    // One mistake is one report: what differs because of it is not another.
    boolean reported = reported() || other.reported();
    differing(stack, i, common, found, reported, inFinally);
    differing(other.stack, i, common, found, reported, inFinally);
    return List.copyOf(common);
  }

  private static void differing(
      List<Context> contexts,
      int from,
      List<Context> into,
      Set<Conflict> found,
      boolean reported,
      BooleanSupplier inFinally) {
    for (Context each : contexts.subList(from, contexts.size())) {
      if (each.kind() == Context.Kind.OWN) {
        continue;
      }
      boolean told = reported || each.state() == Context.State.REPORTED;
      boolean later = !told && inFinally != null && inFinally.getAsBoolean();
      Context doubtful = each.as(later ? Context.State.UNSURE : Context.State.REPORTED);
      if (!told && !later) {
        found.add(new Conflict(each, null, null));
      }
      // One stands for all of its kind: a loop may enter and exit any number of times.
      int like = doubtfulLike(doubtful, into);
      Context last = into.get(into.size() - 1);
      if (like >= 0) {
        into.set(like, into.get(like).join(doubtful));
      } else {
        into.add(doubtful.with(each.locs().union(last.locs())));
      }
    }
  }

  private boolean reported() {
    for (Context each : stack) {
      if (each.state() == Context.State.REPORTED) {
        return true;
      }
    }
    return false;
  }

  private static int doubtfulLike(Context wanted, List<Context> contexts) {
    for (int i = 0; i < contexts.size(); i++) {
      if (!contexts.get(i).sure() && contexts.get(i).kind() == wanted.kind()) {
        return i;
      }
    }
    return -1;
  }

  /** Returns this state where what differed between paths is a difference that counts. */
  TaskState settled() {
    Set<Conflict> found = new LinkedHashSet<>(conflicts);
    List<Context> contexts = new ArrayList<>();
    for (Context each : stack) {
      if (each.state() == Context.State.UNSURE) {
        found.add(new Conflict(each, null, null));
      }
      contexts.add(each.state() == Context.State.UNSURE ? each.as(Context.State.REPORTED) : each);
    }
    Map<Lock, Holding> locks = new LinkedHashMap<>(held);
    for (Map.Entry<Lock, Holding> each : held.entrySet()) {
      Holding holding = each.getValue();
      if (holding.kind() == Holding.Kind.RAW && !holding.sure()) {
        found.add(new Conflict(null, each.getKey(), holding.site()));
        locks.remove(each.getKey());
      }
    }
    return found.equals(conflicts)
        ? this
        : new TaskState(List.copyOf(contexts), locks, released, tries, found, weak)
            .exitedAt(lastExit);
  }

  private Map<Lock, Holding> joinLocks(
      TaskState other, Set<Conflict> found, BooleanSupplier inFinally) {
    Map<Lock, Holding> locks = new LinkedHashMap<>();
    Set<Lock> all = new LinkedHashSet<>(held.keySet());
    all.addAll(other.held.keySet());
    for (Lock lock : all) {
      Holding joined = joinLock(lock, other, found, inFinally);
      if (joined != null) {
        locks.put(lock, joined);
      }
    }
    return locks;
  }

  private Holding joinLock(
      Lock lock, TaskState other, Set<Conflict> found, BooleanSupplier inFinally) {
    Holding mine = held.get(lock);
    Holding theirs = other.held.get(lock);
    if (mine != null && theirs != null) {
      return both(mine, theirs);
    }
    Holding only = mine != null ? mine : theirs;
    if (only.kind() == Holding.Kind.RAW && tells(lock) && other.tells(lock)) {
      // The boolean still says which path was taken.
      return only.as(Holding.Kind.TRIED, false);
    }
    if (only.kind() == Holding.Kind.RAW && (inFinally == null || !inFinally.getAsBoolean())) {
      found.add(new Conflict(null, lock, only.site()));
      return null;
    }
    return only.kind() == Holding.Kind.CALLER ? null : only.unsure();
  }

  private static Holding both(Holding mine, Holding theirs) {
    if (mine.equals(theirs)) {
      return mine;
    }
    Holding.Kind kind =
        mine.kind() == Holding.Kind.TRIED || theirs.kind() == Holding.Kind.TRIED
            ? Holding.Kind.TRIED
            : mine.kind();
    boolean sure = kind != Holding.Kind.TRIED && mine.sure() && theirs.sure();
    return new Holding(kind, mine.site(), mine.guard().union(theirs.guard()), sure);
  }

  /** Returns whether the boolean means the same here: or else that nothing was tried. */
  private boolean told(Try attempt) {
    return tries.contains(attempt)
        || !attempt.negated()
            && attempt.lock() != null
            && tries.contains(new Try(attempt.flag(), null, false));
  }

  private boolean tells(Lock lock) {
    for (Try each : tries) {
      if (each.lock() == null || each.lock().equals(lock)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof TaskState other
        && weak == other.weak
        && stack.equals(other.stack)
        && held.equals(other.held)
        && tries.equals(other.tries)
        && conflicts.equals(other.conflicts)
        && released.keySet().equals(other.released.keySet());
  }

  @Override
  public int hashCode() {
    return Objects.hash(stack, held, tries);
  }

  @Override
  public String toString() {
    return stack + " " + held + (conflicts.isEmpty() ? "" : " conflicts " + conflicts);
  }
}
