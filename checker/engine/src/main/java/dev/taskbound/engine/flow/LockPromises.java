package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.Effects.Demand;
import dev.taskbound.engine.facts.MethodFacts;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Which locks are held where a body begins, as signatures promise. */
final class LockPromises {
  private final Flow flow;

  LockPromises(Flow flow) {
    this.flow = flow;
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
