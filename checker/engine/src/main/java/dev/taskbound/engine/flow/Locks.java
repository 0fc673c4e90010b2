package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.Boundary;
import dev.taskbound.engine.facts.Capabilities;
import dev.taskbound.engine.facts.ClassFacts;
import dev.taskbound.engine.facts.Effects.Demand;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.Names;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.report.Note;
import dev.taskbound.engine.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.dataflow.cfg.node.MethodInvocationNode;

/**
 * Capabilities: which locks a call needs, takes and gives back. A capability is held or not, for
 * one object, and never counted (Clang's thread safety analysis has the same model).
 */
final class Locks {
  private final Flow flow;
  private final LockNames names;

  Locks(Flow flow) {
    this.flow = flow;
    this.names = new LockNames(flow);
  }

  // What a call needs.

  /** Reports what a call needs and does not find held. */
  void needs(CallFlow call, Tree receiverTree, Tree site, Transfer at, Store store) {
    MethodFacts facts = call.facts;
    LockNames.Scope scope = LockNames.Scope.of(call, receiverTree);
    for (Demand demand : facts.effects().holds()) {
      LockNames.Named of = names.resolve(demand, scope, at.frame, store);
      require(demand.capability(), of, Names.call(facts.method()), site, at, store);
    }
    ofClass(call, receiverTree, site, at, store);
    ofClosure(call, site, at, store);
  }

  private void ofClass(CallFlow call, Tree receiverTree, Tree site, Transfer at, Store store) {
    MethodFacts facts = call.facts;
    if (facts.method().getModifiers().contains(Modifier.STATIC)
        || facts.method().getKind() == ElementKind.CONSTRUCTOR
        || !(facts.method().getEnclosingElement() instanceof TypeElement owner)) {
      return;
    }
    ClassFacts type = flow.facts.of(owner);
    if (type.holds().isEmpty()
        || !call.receiver.isEmpty()
            && call.receiver.filter(l -> !store.ownMode(l).limited()).isEmpty()) {
      // A borrowed value is itself the proof.
      return;
    }
    Locs receiver = call.receiver.filter(l -> !store.ownMode(l).limited());
    for (String capability : type.holds()) {
      LockNames.Named of =
          new LockNames.Named(names.identities(receiver, receiverTree), receiverTree, false);
      require(capability, of, Names.call(facts.method()), site, at, store);
    }
  }

  /** A functional parameter that is run with a lock held must be run with it held. */
  private void ofClosure(CallFlow call, Tree site, Transfer at, Store store) {
    for (Loc loc : call.receiver) {
      for (Lock lock : loc.runsWith) {
        LockNames.Named of = new LockNames.Named(List.of(lock.of()), null, false);
        require(lock.capability(), of, Names.call(call.facts.method()), site, at, store);
      }
    }
  }

  /** A closure that must be run with a lock held may only be handed on to where it is. */
  void passed(
      Locs value,
      CallFlow call,
      ParamFacts param,
      Boundary boundary,
      Tree tree,
      Transfer at,
      Store store) {
    boolean here = boundary != null && boundary.kind() == Boundary.Kind.IMMEDIATE;
    for (Loc loc : value) {
      for (Lock lock : loc.runsWith) {
        LockNames.Named of = new LockNames.Named(List.of(lock.of()), null, false);
        LockNames.Scope scope = LockNames.Scope.of(call, call.receiverTree);
        TaskState given = TaskState.in(Locs.NONE);
        given = inside(param.holds(), scope, at.frame, store, given);
        if (!held(lock.capability(), of, given)
            && !(here && store.tasks().stream().allMatch(s -> held(lock.capability(), of, s)))) {
          notHeld(
              lock.capability(),
              of,
              Names.call(call.facts.method()),
              tree,
              at.frame,
              here ? store.task() : given);
        }
      }
    }
  }

  private void require(
      String capability, LockNames.Named of, String by, Tree site, Transfer at, Store store) {
    for (TaskState state : store.tasks()) {
      if (!held(capability, of, state)) {
        Lock wanted =
            of.identities().isEmpty() ? null : new Lock(capability, of.identities().get(0));
        boolean own = find(capability, of, state, true) != null;
        for (Object each : of.identities()) {
          own |= state.released(new Lock(capability, each)) != null;
        }
        if (wanted == null || own || !infer(wanted, at.frame)) {
          notHeld(capability, of, by, site, at.frame, state);
        }
        return;
      }
    }
  }

  private boolean held(String capability, LockNames.Named of, TaskState state) {
    for (Map.Entry<Lock, Holding> each : state.held().entrySet()) {
      Lock lock = each.getKey();
      boolean object =
          of.identities().contains(lock.of()) || of.anyClass() && lock.of() instanceof TypeElement;
      if (object
          && each.getValue().sure()
          && each.getValue().kind() != Holding.Kind.OWED
          && flow.facts.capabilities().covers(lock.capability(), capability)) {
        return true;
      }
    }
    return false;
  }

  /** What a private method needs of its caller is asked of its caller. */
  private boolean infer(Lock wanted, Frame frame) {
    Frame task = Duties.taskFrame(frame);
    boolean inferred =
        task.signature != null
            && flow.summaries.inferred(task.signature.method())
            && ofCaller(wanted)
            && flow.helpers.called(task.signature.method());
    if (inferred && task.parent == null) {
      flow.inferred.needs.add(wanted);
    }
    return inferred;
  }

  /** Returns whether the caller knows the object of a lock as well. */
  boolean ofCaller(Lock lock) {
    if (!(lock.of() instanceof Loc loc)) {
      // A variable around a local class is its caller's as well.
      return true;
    }
    Loc base = Regions.base(loc);
    return base.kind == Loc.Kind.PARAM
        || base.kind == Loc.Kind.THIS
        || base.kind == Loc.Kind.STATIC;
  }

  /** Asks of a call what its inferred callee needs. */
  void need(Lock lock, Locs of, String by, Tree site, Transfer at, Store store) {
    List<Object> identities = names.identities(lock, of, store);
    require(lock.capability(), new LockNames.Named(identities, null, false), by, site, at, store);
  }

  private void notHeld(
      String capability, LockNames.Named of, String by, Tree site, Frame frame, TaskState state) {
    List<Note> notes = new ArrayList<>();
    for (Object identity : of.identities()) {
      Tree released = state.released(new Lock(capability, identity));
      if (released != null) {
        notes.add(flow.reports.note("it was released here", released));
        break;
      }
    }
    for (Map.Entry<Lock, Holding> each : state.held().entrySet()) {
      if (flow.facts.capabilities().sameLock(each.getKey().capability(), capability)
          && each.getValue().kind() != Holding.Kind.OWED) {
        String which = each.getValue().sure() ? " is held instead" : " is held on some paths only";
        notes.add(
            flow.reports.note(
                Capabilities.spoken(each.getKey().capability()) + ofWhat(each.getKey()) + which,
                each.getValue().site()));
      }
    }
    flow.reports.add(
        Rule.CAPABILITY_NOT_HELD,
        site,
        frame,
        Locs.NONE,
        "`%s` needs %s%s, which is not held here"
            .formatted(by, Capabilities.spoken(capability), ofWhat(of)),
        notes,
        "take the lock around the call, or demand it of the caller with "
            + Capabilities.spoken(capability)
            + " on the method");
  }

  // What a call takes and gives back.

  /** Gives back what a call releases. */
  void release(CallFlow call, Tree receiverTree, Tree site, Transfer at, Store store) {
    LockNames.Scope scope = LockNames.Scope.of(call, receiverTree);
    for (Demand demand : call.facts.effects().releases()) {
      LockNames.Named of = names.resolve(demand, scope, at.frame, store);
      if (!of.identities().isEmpty()) {
        release(demand.capability(), of, site, at, store);
      }
    }
  }

  /** Gives back what an inferred callee has released. */
  void release(Lock lock, Locs of, Tree site, Transfer at, Store store) {
    List<Object> identities = names.identities(lock, of, store);
    if (!identities.isEmpty()) {
      release(lock.capability(), new LockNames.Named(identities, null, false), site, at, store);
    }
  }

  private void release(String capability, LockNames.Named of, Tree site, Transfer at, Store store) {
    store.eachTask(state -> releaseOne(capability, of, site, at.frame, state));
  }

  private TaskState releaseOne(
      String capability, LockNames.Named of, Tree site, Frame frame, TaskState state) {
    Lock lock = find(capability, of, state, false);
    Holding holding = lock == null ? null : state.held().get(lock);
    if (holding == null || holding.kind() == Holding.Kind.OWED) {
      Lock wanted = new Lock(capability, of.identities().get(0));
      if (holding == null && infer(wanted, frame)) {
        flow.inferred.needs.remove(wanted);
        return state.acquire(wanted, new Holding(Holding.Kind.OWED, site, Locs.NONE, true));
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
            "this releases " + Capabilities.spoken(capability) + ofWhat(of) + " of the caller",
            method,
            "@Releases on the method");
      }
    }
    return state.release(lock, site);
  }

  private boolean mayRelease(Lock lock, Frame frame) {
    Frame task = Duties.taskFrame(frame);
    return task.signature != null && among(task.signature.effects().releases(), lock, task);
  }

  /** Returns whether one of {@code demands}, of the signature of {@code frame}, means this lock. */
  boolean among(List<Demand> demands, Lock lock, Frame frame) {
    for (Demand demand : demands) {
      boolean same = flow.facts.capabilities().sameLock(demand.capability(), lock.capability());
      if (same && own(demand, frame, frame.entry).identities().contains(lock.of())) {
        return true;
      }
    }
    return false;
  }

  private void releasedTwice(
      String capability, LockNames.Named of, Tree site, Frame frame, TaskState state) {
    List<Note> notes = new ArrayList<>();
    for (Object identity : of.identities()) {
      Tree before = state.released(new Lock(capability, identity));
      if (before != null) {
        notes.add(flow.reports.note("it was released here before", before));
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
            + ofWhat(of)
            + ", which is not held here",
        notes,
        "release it once for each time it is taken, on the same paths");
  }

  private Lock find(String capability, LockNames.Named of, TaskState state, boolean owed) {
    Lock other = null;
    for (Map.Entry<Lock, Holding> each : state.held().entrySet()) {
      Lock lock = each.getKey();
      if (of.identities().contains(lock.of())
          && (owed || each.getValue().kind() != Holding.Kind.OWED)) {
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
      LockNames.Named of = names.resolve(demand, scope, at.frame, store);
      if (of.identities().isEmpty()) {
        continue;
      }
      Lock lock = new Lock(demand.capability(), of.identities().get(0));
      if (!made && (type.getKind() == TypeKind.VOID || type.getKind().isPrimitive())) {
        boolean tried = type.getKind() == TypeKind.BOOLEAN;
        Holding.Kind kind = tried ? Holding.Kind.TRIED : Holding.Kind.RAW;
        take(lock, of, new Holding(kind, site, Locs.NONE, !tried), at, store);
        if (tried) {
          store.eachTask(state -> state.tried(new TaskState.Try(Describe.bare(site), lock)));
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

  /** Takes what an inferred callee has acquired. */
  void acquire(Lock lock, Locs of, Tree site, Transfer at, Store store) {
    List<Object> identities = names.identities(lock, of, store);
    if (!identities.isEmpty()) {
      take(
          new Lock(lock.capability(), identities.get(0)),
          new LockNames.Named(identities, null, false),
          new Holding(Holding.Kind.RAW, site, Locs.NONE, true),
          at,
          store);
    }
  }

  private void take(Lock lock, LockNames.Named of, Holding holding, Transfer at, Store store) {
    store.eachTask(
        state -> {
          Lock before = find(lock.capability(), of, state, true);
          Holding had = before == null ? null : state.held().get(before);
          if (had != null && had.kind() == Holding.Kind.OWED) {
            return state.release(before, null);
          }
          boolean attempt =
              holding.kind() == Holding.Kind.TRIED
                  || holding.kind() == Holding.Kind.GUARD && !holding.sure();
          if (had == null) {
            return withImplied(state.acquire(lock, holding), lock, holding);
          }
          if (attempt) {
            // An attempt to take what is held already comes to nothing.
            return state;
          }
          acquiredTwice(lock, had, of, holding.site(), at.frame);
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
            + ofWhat(of)
            + ", which is held already: the task would wait for itself",
        notes,
        "use the lock that is held, or release it before");
  }

  // What is held where a body begins.

  /** Returns the state in which the body of a method begins: with what its signature promises. */
  TaskState atEntry(Frame frame, TaskState state, Store store) {
    TaskState entry = state;
    List<Demand> promised = new ArrayList<>(frame.signature.effects().holds());
    promised.addAll(frame.signature.effects().releases());
    for (Demand demand : promised) {
      for (Object identity : own(demand, frame, store).identities()) {
        entry = entry.acquire(new Lock(demand.capability(), identity), caller(frame));
      }
    }
    boolean instance = !frame.signature.method().getModifiers().contains(Modifier.STATIC);
    if (instance && frame.owner != null) {
      for (String capability : flow.facts.of(frame.owner).holds()) {
        Loc self = flow.self(frame, null);
        entry = entry.acquire(new Lock(capability, self), caller(frame));
      }
    }
    return entry;
  }

  private static Holding caller(Frame frame) {
    return new Holding(Holding.Kind.CALLER, frame.body.getParentPath().getLeaf(), Locs.NONE, true);
  }

  private LockNames.Named own(Demand demand, Frame frame, Store store) {
    MethodFacts facts = frame.signature;
    boolean isStatic = facts.method().getModifiers().contains(Modifier.STATIC);
    List<Locs> params = new ArrayList<>();
    List<Tree> trees = new ArrayList<>();
    for (int i = 0; i < facts.params().size(); i++) {
      params.add(store.get(frame.parameters.get(i)));
      trees.add(null);
    }
    Locs self = isStatic ? Locs.NONE : Locs.of(flow.self(frame, null));
    return names.resolve(
        demand, new LockNames.Scope(facts, self, null, params, trees), frame, store);
  }

  /** Returns the locks with which a functional parameter of {@code frame}'s method is run. */
  List<Lock> runsWith(List<Demand> demands, Frame frame, Store store) {
    List<Lock> locks = new ArrayList<>();
    for (Demand demand : demands) {
      for (Object identity : own(demand, frame, store).identities()) {
        locks.add(new Lock(demand.capability(), identity));
        break;
      }
    }
    return locks;
  }

  /** Returns {@code state} with the locks with which a call runs the closure it is given. */
  TaskState inside(
      List<Demand> demands, LockNames.Scope scope, Frame frame, Store store, TaskState state) {
    TaskState inside = state;
    for (Demand demand : demands) {
      LockNames.Named of = names.resolve(demand, scope, frame, store);
      if (!of.identities().isEmpty() && !held(demand.capability(), of, inside)) {
        for (Object identity : of.identities()) {
          inside =
              inside.acquire(
                  new Lock(demand.capability(), identity),
                  new Holding(Holding.Kind.CALLER, scope.receiverTree(), Locs.NONE, true));
        }
      }
    }
    return inside;
  }

  /** A guard that came out of where it might have been missing is there: its lock is held. */
  void present(Locs guards, Store store) {
    Loc guard = guards.single();
    if (guard != null) {
      store.eachTask(state -> state.present(guard));
    }
  }

  /** Uses the answer of {@code Optional.isPresent} or {@code isEmpty}. */
  void asked(MethodInvocationNode call, Locs receiver, boolean outcome, Store store) {
    String name = call.getTarget().getMethod().getSimpleName().toString();
    if (name.equals("isPresent") || name.equals("isEmpty")) {
      compared(receiver, outcome == name.equals("isPresent"), store);
    }
  }

  /** Uses that a guard, or what may hold one, is there or is not. */
  void compared(Locs value, boolean there, Store store) {
    Loc guard = value.single();
    if (guard != null) {
      store.eachTask(state -> there ? state.present(guard) : state.guardEnded(guard, null));
    }
  }

  // Words.

  private String ofWhat(LockNames.Named of) {
    if (of.tree() != null && Describe.isName(Describe.bare(of.tree()))) {
      return " of " + Describe.name(of.tree());
    }
    return of.identities().isEmpty() ? "" : ofWhat(of.identities().get(0));
  }

  String ofWhat(Lock lock) {
    return ofWhat(lock.of());
  }

  private static String ofWhat(Object of) {
    if (of instanceof TypeElement type) {
      return " of `" + type.getSimpleName() + "`";
    }
    if (of instanceof AccessPath path) {
      return " of `" + path.spoken() + "`";
    }
    Loc loc = (Loc) of;
    if (loc.kind == Loc.Kind.THIS) {
      return " of `this`";
    }
    if (loc.kind == Loc.Kind.FIELD && loc.field != null) {
      return " of `" + loc.field.getSimpleName() + "`";
    }
    return loc.origin == null ? "" : " of " + Describe.name(loc.origin);
  }
}
