package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.Capabilities;
import dev.taskbound.engine.facts.Effects.Demand;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.TypeModes;
import dev.taskbound.engine.report.Note;
import dev.taskbound.engine.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which locks a call takes and gives back. */
final class LockEffects {
  private final Flow flow;

  LockEffects(Flow flow) {
    this.flow = flow;
  }

  // What a call takes and gives back.

  /** Gives back what a call releases. */
  void release(CallFlow call, Tree receiverTree, Tree site, Transfer at, Store store) {
    LockNames.Scope scope = LockNames.Scope.of(call, receiverTree);
    for (Demand demand : call.facts.effects().releases()) {
      LockNames.Named of = flow.locks.names.resolve(demand, scope, at.frame, store);
      if (!of.identities().isEmpty()) {
        release(demand.capability(), of, site, at, store);
      }
    }
  }

  /** Gives back what an inferred callee has released. */
  void release(Lock lock, Locs of, Tree site, Transfer at, Store store) {
    List<Object> identities = flow.locks.names.identities(lock, of, store);
    if (!identities.isEmpty()) {
      release(lock.capability(), new LockNames.Named(identities, null, false), site, at, store);
    }
  }

  private void release(String capability, LockNames.Named of, Tree site, Transfer at, Store store) {
    store.eachTask(state -> releaseOne(capability, of, site, at.frame, state));
  }

  private TaskState releaseOne(
      String capability, LockNames.Named of, Tree site, Frame frame, TaskState state) {
    Lock lock = find(capability, of, state);
    Holding holding = lock == null ? null : state.held().get(lock);
    if (holding == null) {
      Lock wanted = new Lock(capability, of.identities().get(0));
      boolean again = state.held().containsKey(wanted.owed());
      if (!again && flow.locks.infer(wanted, frame)) {
        flow.inferred.needs.remove(wanted);
        Holding owed = new Holding(Holding.Kind.OWED, site, Locs.NONE, true);
        return state.acquire(wanted.owed(), owed);
      }
      releasedTwice(capability, of, site, frame, state);
      return state;
    }
    if (holding.kind() == Holding.Kind.GUARD || holding.kind() == Holding.Kind.TRIED) {
      releasedTwice(capability, of, site, frame, state);
      return holding.kind() == Holding.Kind.TRIED ? state.release(lock, site) : state;
    }
    if (holding.kind() == Holding.Kind.CALLER && !mayRelease(lock, frame)) {
      MethodFacts method = flow.duties.bound(frame);
      if (method != null) {
        flow.duties.undeclared(
            site,
            frame,
            Locs.NONE,
            "this releases "
                + Capabilities.spoken(capability)
                + LockWords.ofWhat(of)
                + " of the caller",
            method,
            LockRemedies.releases(lock, method, frame));
      }
    }
    return state.release(lock, site);
  }

  private boolean mayRelease(Lock lock, Frame frame) {
    Frame task = Duties.taskFrame(frame);
    return task.signature != null
        && flow.lockPromises.among(task.signature.effects().releases(), lock, task);
  }

  private void releasedTwice(
      String capability, LockNames.Named of, Tree site, Frame frame, TaskState state) {
    List<Note> notes = new ArrayList<>();
    for (Object identity : of.identities()) {
      Tree before = state.released(new Lock(capability, identity));
      if (before != null) {
        notes.add(flow.reports.note(Note.Role.END, "it was released here before", before));
        break;
      }
    }
    flow.reports.add(
        Rule.CAPABILITY_RELEASED_TWICE,
        site,
        frame,
        Locs.NONE,
        "this releases "
            + Capabilities.spoken(capability)
            + LockWords.ofWhat(of)
            + ", which is not held here",
        notes,
        "release it once for each time it is taken, on the same paths");
  }

  Lock find(String capability, LockNames.Named of, TaskState state) {
    Lock other = null;
    for (Map.Entry<Lock, Holding> each : state.held().entrySet()) {
      Lock lock = each.getKey();
      if (of.identities().contains(lock.of()) && each.getValue().kind() != Holding.Kind.OWED) {
        if (lock.capability().equals(capability)) {
          return lock;
        }
        if (flow.facts.capabilities().sameLock(lock.capability(), capability)) {
          other = lock;
        }
      }
    }
    return other;
  }

  /** Takes what a call acquires, until it is released or {@code result}, a guard, ends. */
  void acquire(CallFlow call, Tree receiverTree, Tree site, Locs result, Transfer at, Store store) {
    MethodFacts facts = call.facts;
    LockNames.Scope scope = LockNames.Scope.of(call, receiverTree);
    TypeMirror type = facts.method().getReturnType();
    boolean made = facts.method().getKind() == ElementKind.CONSTRUCTOR;
    for (Demand demand : facts.effects().acquires()) {
      LockNames.Named of = flow.locks.names.resolve(demand, scope, at.frame, store);
      if (of.identities().isEmpty()) {
        continue;
      }
      Lock lock = new Lock(demand.capability(), of.identities().get(0));
      if (!made && (type.getKind() == TypeKind.VOID || TypeModes.neverConfined(type))) {
        boolean tried = type.getKind() == TypeKind.BOOLEAN;
        Holding.Kind kind = tried ? Holding.Kind.TRIED : Holding.Kind.RAW;
        take(lock, of, new Holding(kind, site, Locs.NONE, !tried), at, store);
        if (tried) {
          store.eachTask(state -> state.tried(new TaskState.Try(Describe.bare(site), lock, false)));
        }
      } else {
        boolean behind = !made && flow.facts.containsResult(facts.method());
        Locs guard = result;
        for (Loc loc : result) {
          guard = behind ? guard.union(store.held(loc)) : guard;
        }
        take(lock, of, new Holding(Holding.Kind.GUARD, site, guard, !behind), at, store);
      }
    }
  }

  /** Notes what an inferred callee has tried to take; its result tells whether it has. */
  void attempt(Lock lock, Locs of, Tree site, Transfer at, Store store) {
    take(lock, of, new Holding(Holding.Kind.TRIED, site, Locs.NONE, false), at, store);
    for (Object identity : flow.locks.names.identities(lock, of, store)) {
      Lock here = new Lock(lock.capability(), identity);
      store.eachTask(state -> state.tried(new TaskState.Try(Describe.bare(site), here, false)));
    }
  }

  /** Takes what an inferred callee has acquired, held as {@code holding} says. */
  void take(Lock lock, Locs of, Holding holding, Transfer at, Store store) {
    List<Object> identities = flow.locks.names.identities(lock, of, store);
    if (!identities.isEmpty()) {
      take(
          new Lock(lock.capability(), identities.get(0)),
          new LockNames.Named(identities, null, false),
          holding,
          at,
          store);
    }
  }

  /** Returns whether the caller's hold of the lock, for reading or writing, was given up before. */
  private boolean owed(Lock lock, TaskState state) {
    return state.held().entrySet().stream()
        .filter(each -> each.getValue().kind() == Holding.Kind.OWED)
        .map(each -> each.getKey().paid())
        .anyMatch(each -> sameLock(each, lock));
  }

  private boolean sameLock(Lock one, Lock other) {
    return one.of().equals(other.of())
        && flow.facts.capabilities().sameLock(one.capability(), other.capability());
  }

  /** Returns whether a lock, for reading or writing, is among those that are held. */
  boolean holds(TaskState state, Lock lock) {
    return state.held().keySet().stream().anyMatch(each -> sameLock(each, lock));
  }

  /** Reports the locks that are held where a closure is run that takes them for a while. */
  void takes(Closure closure, Tree site, Transfer at, Store store) {
    for (Lock lock : List.copyOf(closure.takes)) {
      takes(lock, List.of(lock.of()), site, at, store);
    }
  }

  /** Reports a lock that is held where an inferred callee takes it for a while. */
  void takes(Lock lock, Locs of, Tree site, Transfer at, Store store) {
    List<Object> identities = flow.locks.names.identities(lock, of, store);
    if (!identities.isEmpty()) {
      takes(lock, identities, site, at, store);
    }
  }

  private void takes(Lock lock, List<Object> identities, Tree site, Transfer at, Store store) {
    LockNames.Named named = new LockNames.Named(identities, null, false);
    Lock here = new Lock(lock.capability(), identities.get(0));
    store.eachTask(
        state -> {
          Lock before = find(lock.capability(), named, state);
          Holding had = before == null ? null : state.held().get(before);
          if (had == null && !owed(here, state)) {
            flow.locks.taken(here, at.frame);
          } else if (had != null && (flow.ends.again == 0 || had.site() != site)) {
            acquiredTwice(lock, had, named, site, at.frame);
          }
          return state;
        });
  }

  /** Notes that a guard which was just taken holds this lock as well. */
  void also(Lock lock, Locs of, Holding holding, Store store) {
    for (Object identity : flow.locks.names.identities(lock, of, store)) {
      Lock here = new Lock(lock.capability(), identity);
      store.eachTask(s -> s.held().containsKey(here) ? s : s.acquire(here, holding));
      return;
    }
  }

  /** Takes what an inferred callee has acquired. */
  void acquire(Lock lock, Locs of, Tree site, Transfer at, Store store) {
    take(lock, of, new Holding(Holding.Kind.RAW, site, Locs.NONE, true), at, store);
  }

  private void take(Lock lock, LockNames.Named of, Holding holding, Transfer at, Store store) {
    store.eachTask(
        state -> {
          Lock before = find(lock.capability(), of, state);
          Holding had = before == null ? null : state.held().get(before);
          if (state.held().containsKey(lock.owed()) && holding.kind() == Holding.Kind.RAW) {
            // The caller has it back.
            return state.release(lock.owed(), null);
          }
          boolean attempt =
              holding.kind() == Holding.Kind.TRIED
                  || holding.kind() == Holding.Kind.GUARD && !holding.sure();
          if (had == null) {
            if (!attempt && !owed(lock, state)) {
              flow.locks.taken(lock, at.frame);
            }
            return withImplied(state.acquire(lock, holding), lock, holding);
          }
          if (attempt) {
            // An attempt to take what is held already comes to nothing.
            return state;
          }
          if (flow.ends.again == 0 || had.site() != holding.site()) {
            acquiredTwice(lock, had, of, holding.site(), at.frame);
          }
          return had.kind() != Holding.Kind.GUARD
              ? state
              : state.acquire(before, had.withGuard(had.guard().union(holding.guard())));
        });
  }

  /** A guard of a write lock is one of the read lock as well: after a join that may be all. */
  private TaskState withImplied(TaskState state, Lock lock, Holding holding) {
    TaskState all = state;
    if (holding.kind() == Holding.Kind.GUARD) {
      for (String implied : flow.facts.capabilities().impliedBy(lock.capability())) {
        all = all.acquire(new Lock(implied, lock.of()), holding);
      }
    }
    return all;
  }

  private void acquiredTwice(Lock lock, Holding had, LockNames.Named of, Tree site, Frame frame) {
    List<Note> notes = new ArrayList<>();
    notes.add(
        flow.reports.note(
            Note.Role.BEGIN,
            had.kind() == Holding.Kind.CALLER
                ? "the caller holds it, as the signature says"
                : "it is taken here, and not released yet",
            had.site()));
    flow.reports.add(
        Rule.CAPABILITY_ACQUIRED_TWICE,
        site,
        frame,
        Locs.NONE,
        "this takes "
            + Capabilities.spoken(lock.capability())
            + LockWords.ofWhat(of)
            + ", which is held already: the task would wait for itself",
        notes,
        "use the lock that is held, or release it before");
  }
}
