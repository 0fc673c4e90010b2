package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.Effects.Demand;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.ParamFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Which locks are held where a body begins, as signatures promise. */
final class LockPromises {
  private final Flow flow;

  LockPromises(Flow flow) {
    this.flow = flow;
  }

  // What is held where a body begins.

  /** Returns the state in which the body of a method begins: with what its signature promises. */
  void atEntry(Frame frame, Store store) {
    Map<Lock, Holding> held = new LinkedHashMap<>();
    List<Demand> promised = new ArrayList<>(frame.signature.effects().holds());
    promised.addAll(frame.signature.effects().releases());
    for (Demand demand : promised) {
      for (Object identity : own(demand, frame, store).identities()) {
        held.put(new Lock(demand.capability(), identity), caller(frame));
      }
    }
    boolean instance = !frame.signature.method().getModifiers().contains(Modifier.STATIC);
    if (instance && frame.owner != null) {
      for (String capability : flow.facts.of(frame.owner).holds()) {
        Loc self = flow.self(frame, null);
        held.put(new Lock(capability, self), caller(frame));
      }
    }
    for (Map.Entry<Lock, Holding> each : held.entrySet()) {
      store.eachTask(state -> state.acquire(each.getKey(), each.getValue()));
    }
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
    return flow.locks.names.resolve(
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

  /** Returns the state in which a call runs the closure that it is given for {@code param}. */
  TaskState whenRun(CallFlow call, ParamFacts param, TaskState state, Transfer at, Store store) {
    TaskState inside = fallback(call, param, state);
    LockNames.Scope scope = LockNames.Scope.of(call, call.receiverTree);
    inside = inside(param.holds(), scope, at.frame, store, inside);
    int index = call.indexOf(param);
    for (Lock lock : flow.summaries.releasedWhenRun(call.facts.method(), index)) {
      Locs of = flow.summaries.atCall(call, lock, at, store);
      for (Object identity : flow.locks.names.identities(lock, of, store)) {
        inside = inside.release(new Lock(lock.capability(), identity), call.at);
      }
    }
    for (Lock lock : flow.summaries.heldWhenRun(call.facts.method(), index)) {
      Locs of = flow.summaries.atCall(call, lock, at, store);
      for (Object identity : flow.locks.names.identities(lock, of, store)) {
        Lock here = new Lock(lock.capability(), identity);
        if (!inside.held().containsKey(here)) {
          inside = inside.acquire(here, new Holding(Holding.Kind.CALLER, call.at, Locs.NONE, true));
        }
      }
    }
    return inside;
  }

  /** What is run without an argument by an {@code Optional} is run where nothing is in it. */
  private TaskState fallback(CallFlow call, ParamFacts param, TaskState state) {
    ExecutableElement method = flow.facts.functionalMethod(param.element().asType());
    boolean optional =
        call.facts.method().getEnclosingElement() instanceof TypeElement owner
            && owner.getQualifiedName().contentEquals("java.util.Optional");
    return optional && method != null && method.getParameters().isEmpty()
        ? state.absent(call.receiver)
        : state;
  }

  /** Notes which locks are held where a functional parameter of an inferred method is run. */
  void ran(Loc parameter, Frame frame, Store store) {
    Frame outermost = Duties.outermost(frame);
    if (parameter.kind != Loc.Kind.PARAM || outermost.signature == null || store.task() == null) {
      return;
    }
    List<VariableElement> parameters = outermost.parameters;
    for (int i = 0; i < parameters.size(); i++) {
      if (outermost.entry.get(parameters.get(i)).contains(parameter)) {
        List<Lock> held = new ArrayList<>();
        for (Map.Entry<Lock, Holding> each : store.task().held().entrySet()) {
          if (each.getValue().sure()
              && each.getValue().kind() != Holding.Kind.OWED
              && flow.locks.ofCaller(each.getKey())) {
            held.add(each.getKey());
          }
        }
        noteBefore(i, store);
        flow.inferred.heldWhenRun.merge(
            i, held, (before, now) -> before.stream().filter(now::contains).toList());
      }
    }
  }

  private void noteBefore(int index, Store store) {
    for (Map.Entry<Lock, Holding> each : store.task().held().entrySet()) {
      if (each.getValue().kind() == Holding.Kind.OWED) {
        flow.inferred
            .releasedWhenRun
            .computeIfAbsent(index, k -> new LinkedHashSet<>())
            .add(each.getKey().paid());
      }
    }
    if (!flow.endedHere().isEmpty()) {
      flow.inferred
          .endedWhenRun
          .computeIfAbsent(index, k -> new LinkedHashMap<>())
          .putAll(flow.endedHere());
    }
    if (flow.inferred.leaves) {
      flow.inferred.leftWhenRun.add(index);
    }
  }

  /** Returns {@code state} with the locks with which a call runs the closure it is given. */
  TaskState inside(
      List<Demand> demands, LockNames.Scope scope, Frame frame, Store store, TaskState state) {
    TaskState inside = state;
    for (Demand demand : demands) {
      LockNames.Named of = flow.locks.names.resolve(demand, scope, frame, store);
      if (!of.identities().isEmpty() && !flow.locks.held(demand.capability(), of, inside)) {
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
}
