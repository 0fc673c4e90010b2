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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.checkerframework.nullaway.dataflow.cfg.node.MethodInvocationNode;

/**
 * Capabilities: which locks a call needs. A capability is held or not, for one object, and never
 * counted (Clang's thread safety analysis has the same model). {@link LockEffects} takes and gives
 * them back.
 */
final class Locks {
  /** A lock that a call in a closure needs of the task that runs the closure. */
  record Need(String capability, LockNames.Named of, String by) {}

  private final Flow flow;
  final LockNames names;

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
      if (proofOfCaller(capability, receiver, at.frame)) {
        continue;
      }
      LockNames.Named of =
          new LockNames.Named(names.identities(receiver, receiverTree), receiverTree, false);
      require(capability, of, Names.call(facts.method()), site, at, store);
    }
  }

  /** In another task no lock is held: there, a private method's argument must be the proof. */
  private boolean proofOfCaller(String capability, Locs receiver, Frame frame) {
    Frame task = Duties.taskFrame(frame);
    Frame outermost = Duties.outermost(frame);
    Loc only = receiver.single();
    boolean inferred =
        task.parent != null
            && only != null
            && only.kind == Loc.Kind.PARAM
            && outermost.signature != null
            && flow.summaries.inferred(outermost.signature.method())
            && flow.helpers.called(outermost.signature.method());
    if (inferred) {
      flow.inferred.proofs.add(new Lock(capability, only));
    }
    return inferred;
  }

  /** Asks that what a call passes is itself the proof that a capability is held. */
  void proof(Lock lock, Locs of, String by, Tree site, Transfer at, Store store) {
    if (!of.isEmpty()
        && of.filter(l -> !store.ownMode(l).limited() || !demandsOf(l).contains(lock.capability()))
            .isEmpty()) {
      return;
    }
    LockNames.Named named = new LockNames.Named(names.identities(lock, of, store), null, false);
    notHeld(lock.capability(), named, by, site, at.frame, store.task());
  }

  private List<String> demandsOf(Loc loc) {
    ClassFacts type = loc.type == null ? null : flow.facts.ofType(loc.type);
    return type == null ? List.of() : type.holds();
  }

  /** A functional parameter that is run with a lock held must be run with it held. */
  private void ofClosure(CallFlow call, Tree site, Transfer at, Store store) {
    for (Loc loc : call.receiver) {
      flow.lockPromises.ran(loc, at.frame, store);
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
        given = flow.lockPromises.inside(param.holds(), scope, at.frame, store, given);
        if (!held(lock.capability(), of, given)
            && !(here
                && store.tasks().all().stream().allMatch(s -> held(lock.capability(), of, s)))) {
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
    for (TaskState state : store.tasks().all()) {
      if (!held(capability, of, state)) {
        Lock wanted =
            of.identities().isEmpty() ? null : new Lock(capability, of.identities().get(0));
        boolean own = flow.lockEffects.find(capability, of, state) != null;
        for (Object each : of.identities()) {
          own |= state.released(new Lock(capability, each)) != null;
        }
        if (wanted == null || own || !infer(wanted, at.frame)) {
          notHeld(capability, of, by, site, at.frame, state);
        }
        return;
      }
    }
    noteInStages(new Need(capability, of, by), site, at.frame);
  }

  /** A stage of a pipeline is run later than it is written: what it needs must be held then. */
  private static void noteInStages(Need need, Tree site, Frame frame) {
    for (Frame at = frame; at != null && !at.ownTask; at = at.parent) {
      if (at.closure != null) {
        at.closure.needs.putIfAbsent(site, need);
      }
    }
  }

  /** Asks that what the stages of a pipeline need is held where it is run, or leaves the body. */
  void stagesRun(Locs pipeline, Transfer at, Store store) {
    for (Loc loc : store.reachOutsideClosures(pipeline)) {
      if (loc.closure != null) {
        Map.copyOf(loc.closure.needs)
            .forEach(
                (site, need) -> {
                  if (store.tasks().all().stream()
                      .anyMatch(state -> !held(need.capability(), need.of(), state))) {
                    notHeld(need.capability(), need.of(), need.by(), site, at.frame, store.task());
                  }
                });
      }
    }
  }

  boolean held(String capability, LockNames.Named of, TaskState state) {
    for (Map.Entry<Lock, Holding> each : state.held().entrySet()) {
      Lock lock = each.getKey();
      boolean object =
          of.identities().contains(lock.of())
              || lock.of() instanceof TypeElement type
                  && (of.anyClass() || ofAnyClass(type, each.getValue(), lock, of));
      if (object
          && each.getValue().sure()
          && each.getValue().kind() != Holding.Kind.OWED
          && flow.facts.capabilities().covers(lock.capability(), capability)) {
        return true;
      }
    }
    return false;
  }

  /** A helper whose class has no lock of its own is called with the lock of any class held. */
  private boolean ofAnyClass(TypeElement type, Holding holding, Lock lock, LockNames.Named of) {
    return holding.kind() == Holding.Kind.CALLER
        && of.identities().stream().anyMatch(TypeElement.class::isInstance)
        && !names.locksOf(type, lock.capability());
  }

  /** What a private method needs of its caller is asked of its caller. */
  boolean infer(Lock wanted, Frame frame) {
    boolean inferred = known(wanted, frame);
    if (inferred && Duties.taskFrame(frame).parent == null) {
      flow.inferred.needs.add(wanted);
    }
    return inferred;
  }

  /**
   * Notes that a body takes a lock: for the callers of a private method, and for those who run a
   * closure, which may know it.
   */
  void taken(Lock lock, Frame frame) {
    for (Frame at = frame; at != null; at = at.ownTask ? null : at.parent) {
      if (at.closure != null && !(lock.of() instanceof Loc loc && at.closure.madeInside(loc))) {
        at.closure.takes.add(lock);
      }
    }
    if (known(lock, frame) && Duties.taskFrame(frame).parent == null) {
      flow.inferred.takes.add(lock);
    }
  }

  /** Returns whether the body is a private method's, and its callers know the lock's object. */
  private boolean known(Lock lock, Frame frame) {
    Frame task = Duties.taskFrame(frame);
    return task.signature != null
        && flow.summaries.inferred(task.signature.method())
        && ofCaller(lock)
        && flow.helpers.called(task.signature.method());
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
    boolean proof =
        !of.isEmpty()
            && of.filter(
                    l -> !store.ownMode(l).limited() || !demandsOf(l).contains(lock.capability()))
                .isEmpty();
    if (proof) {
      return;
    }
    List<Object> identities = names.identities(lock, of, store);
    require(lock.capability(), new LockNames.Named(identities, null, false), by, site, at, store);
  }

  private void notHeld(
      String capability, LockNames.Named of, String by, Tree site, Frame frame, TaskState state) {
    List<Note> notes = new ArrayList<>();
    for (Object identity : of.identities()) {
      Tree released = state.released(new Lock(capability, identity));
      if (released != null) {
        notes.add(flow.reports.note(Note.Role.END, "it was released here", released));
        break;
      }
    }
    Set<Tree> told = new HashSet<>();
    for (Map.Entry<Lock, Holding> each : state.held().entrySet()) {
      if (told.add(each.getValue().site())
          && flow.facts.capabilities().sameLock(each.getKey().capability(), capability)
          && each.getValue().kind() != Holding.Kind.OWED) {
        String which = each.getValue().sure() ? " is held instead" : " is held on some paths only";
        notes.add(
            flow.reports.note(
                Note.Role.BEGIN,
                Capabilities.spoken(each.getKey().capability())
                    + LockWords.ofWhat(each.getKey())
                    + which,
                each.getValue().site()));
      }
    }
    flow.reports.add(
        Rule.CAPABILITY_NOT_HELD,
        site,
        frame,
        Locs.NONE,
        "`%s` needs %s%s, which is not held here"
            .formatted(by, Capabilities.spoken(capability), LockWords.ofWhat(of)),
        notes,
        "take the lock around the call, or demand it of the caller with "
            + Capabilities.spoken(capability)
            + " on the method",
        notes.isEmpty() ? LockRemedies.holds(capability, of, frame) : List.of());
  }

  /** A guard that came out of where it might have been missing is there: its lock is held. */
  void present(Locs guards, Store store) {
    if (!store.tasks().guarded()) {
      return;
    }
    Locs inside = elements(guards, store);
    if (!inside.isEmpty()) {
      store.eachTask(state -> state.present(inside));
    }
  }

  /** Returns what is in the containers among {@code value}, and the others themselves. */
  private static Locs elements(Locs value, Store store) {
    Locs.Union all = new Locs.Union();
    for (Loc loc : value) {
      Locs held = loc.closure == null ? store.held(loc) : Locs.NONE;
      if (held.isEmpty()) {
        all.add(loc);
      } else {
        all.add(held);
      }
    }
    return all.set();
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
    if (!store.tasks().guarded()) {
      return;
    }
    Locs guards = elements(value, store);
    if (!guards.isEmpty()) {
      store.eachTask(state -> there ? state.present(guards) : state.absent(guards));
    }
  }
}
