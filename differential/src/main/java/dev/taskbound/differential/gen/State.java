package dev.taskbound.differential.gen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known about a run at one place of the program: after a join of paths, what holds on any
 * of them.
 */
final class State {
  private final Set<Obj> ended = new HashSet<>();
  private final Map<String, Set<Obj>> values = new HashMap<>();
  private final Map<Obj, List<Obj>> contents = new HashMap<>();
  private final Map<Obj, Obj> epochs = new HashMap<>();
  private final Map<Obj, Integer> pinned = new HashMap<>();
  private final List<Hold> held = new ArrayList<>(); // on some path
  private final Set<Hold> sure = new HashSet<>(); // on every path
  private List<Obj> contexts = new ArrayList<>();

  /** Returns a state that is equal now and changes on its own. */
  State copy() {
    State copy = new State();
    copy.ended.addAll(ended);
    values.forEach((name, all) -> copy.values.put(name, new LinkedHashSet<>(all)));
    contents.forEach((holder, all) -> copy.contents.put(holder, new ArrayList<>(all)));
    copy.epochs.putAll(epochs);
    copy.pinned.putAll(pinned);
    copy.held.addAll(held);
    copy.sure.addAll(sure);
    copy.contexts = new ArrayList<>(contexts);
    return copy;
  }

  /**
   * Adds what holds on another path that ends here, too. Both must be as deep in contexts.
   *
   * @param merged the context that runs from here on if the paths are in different ones
   */
  void join(State other, Obj merged) {
    ended.addAll(other.ended);
    other.values.forEach(
        (name, all) -> values.computeIfAbsent(name, n -> new LinkedHashSet<>()).addAll(all));
    other.contents.forEach(
        (holder, all) -> {
          List<Obj> mine = contents.computeIfAbsent(holder, h -> new ArrayList<>());
          all.stream().filter(o -> !mine.contains(o)).forEach(mine::add);
        });
    other.epochs.forEach(
        (owner, epoch) -> {
          if (epochs.containsKey(owner) && epochs.get(owner) != epoch) {
            ended.add(epoch);
            ended.add(epochs.get(owner));
          }
          epochs.putIfAbsent(owner, epoch);
        });
    other.pinned.forEach((value, count) -> pinned.merge(value, count, Math::max));
    other.held.stream().filter(hold -> !held.contains(hold)).forEach(held::add);
    sure.retainAll(other.sure);
    if (context() != other.context()) {
      contexts.set(contexts.size() - 1, merged);
    }
  }

  /** Takes over what holds in another state. */
  void become(State other) {
    State copy = other.copy();
    ended.clear();
    ended.addAll(copy.ended);
    values.clear();
    values.putAll(copy.values);
    contents.clear();
    contents.putAll(copy.contents);
    epochs.clear();
    epochs.putAll(copy.epochs);
    pinned.clear();
    pinned.putAll(copy.pinned);
    held.clear();
    held.addAll(copy.held);
    sure.clear();
    sure.addAll(copy.sure);
    contexts = copy.contexts;
  }

  /** Returns the running task context. */
  Obj context() {
    return contexts.get(contexts.size() - 1);
  }

  /** Returns the contexts of the running pretend thread, the innermost last. */
  List<Obj> contexts() {
    return contexts;
  }

  /** Replaces the contexts of the running pretend thread and returns what they were. */
  List<Obj> swapContexts(List<Obj> others) {
    List<Obj> old = contexts;
    contexts = new ArrayList<>(others);
    return old;
  }

  /** Makes a variable hold one value. */
  void set(String variable, Obj value) {
    Set<Obj> all = new LinkedHashSet<>();
    all.add(value);
    values.put(variable, all);
  }

  /** Returns what a variable may hold. */
  Set<Obj> values(String variable) {
    return values.getOrDefault(variable, Set.of());
  }

  /** Ends a value. */
  void end(Obj value) {
    ended.add(value);
  }

  /** Tells whether a value, or something that it depends on or holds, has ended on some path. */
  boolean isOver(Obj value) {
    return ended.contains(value)
        || value.owners().stream().anyMatch(this::isOver)
        || contents(value).stream().anyMatch(this::isOver);
  }

  /** Tells whether the value itself has ended on some path. */
  boolean hasEnded(Obj value) {
    return ended.contains(value);
  }

  /** Puts a value into another one. */
  void put(Obj holder, Obj value) {
    contents.computeIfAbsent(holder, h -> new ArrayList<>()).add(value);
  }

  /** Returns all that was ever put into a value, in order. */
  List<Obj> contents(Obj holder) {
    return contents.getOrDefault(holder, List.of());
  }

  /** Returns what the loans of a value depend on now. */
  Obj epoch(Obj owner) {
    return epochs.getOrDefault(owner, owner);
  }

  /** Lets the loans of a value depend on something new. */
  void setEpoch(Obj owner, Obj epoch) {
    epochs.put(owner, epoch);
  }

  /** Notes that a value, and what it depends on, is needed until it is unpinned. */
  void pin(Obj value) {
    pinned.merge(value, 1, Integer::sum);
    value.owners().forEach(this::pin);
    contents(value).forEach(this::pin);
  }

  /** Takes one pin back. */
  void unpin(Obj value) {
    pinned.merge(value, -1, Integer::sum);
    value.owners().forEach(this::unpin);
    contents(value).forEach(this::unpin);
  }

  /** Tells whether a value is needed later. */
  boolean isPinned(Obj value) {
    return pinned.getOrDefault(value, 0) > 0;
  }

  /** Returns the locks that may be held. */
  List<Hold> held() {
    return held;
  }

  /** Notes that a lock is held. */
  void acquire(Hold hold) {
    held.add(hold);
    sure.add(hold);
  }

  /** Notes that a lock is given back. */
  void release(Hold hold) {
    held.remove(hold);
    sure.remove(hold);
  }

  /** Tells whether a lock is held on every path. */
  boolean surely(Hold hold) {
    return sure.contains(hold);
  }
}
