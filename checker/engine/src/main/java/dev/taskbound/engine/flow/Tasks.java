package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.mode.Mode;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Which objects stand for detached tasks, so that waiting for one shows that its task has ended:
 * the future or thread that a boundary returns, what is derived from it, and the executor that it
 * was given to.
 */
final class Tasks {
  /** The tasks that an executor was given. */
  private record Given(Loc executor) {}

  /**
   * A call that may start tasks.
   *
   * @param outer the tasks of the call around
   * @param stages the tasks that what the call is given will run after
   * @param suspended what these have got
   */
  record Started(Locs outer, Locs stages, Map<?, Crossing> suspended) {}

  private final Flow flow;
  private Locs current = Locs.NONE;

  Tasks(Flow flow) {
    this.flow = flow;
  }

  /** Returns the task that is started by what crosses at {@code where}. */
  Loc startedAt(Tree where, Frame frame) {
    Loc task =
        flow.locs.fresh(
            where,
            "task",
            frame,
            flow.facts.elements().getTypeElement("java.lang.Object").asType(),
            Mode.UNCONFINED);
    current = current.union(Locs.of(task));
    return task;
  }

  /**
   * Notes that a call begins. What it gives to a future runs when the future's tasks have ended.
   */
  Started before(CallFlow call, Store store) {
    Locs stages = Locs.NONE;
    if (store.anyCrossed()) {
      for (Loc loc : call.receiver) {
        stages = stages.union(store.tasksOf(loc));
      }
    }
    Started started = new Started(current, stages, store.suspend(stages));
    current = Locs.NONE;
    return started;
  }

  /** Returns the tasks that the result of a call stands for. */
  Locs after(Started started, CallFlow call, Store store) {
    store.resume(started.suspended());
    Locs tasks = current;
    current = started.outer();
    if (!tasks.isEmpty()) {
      boolean itself = call.facts.traits().boundary() != null;
      for (Loc loc : call.receiver) {
        store.set(new Given(loc), store.get(new Given(loc)).union(tasks));
        if (itself) {
          store.standFor(loc, tasks);
        }
      }
    }
    return tasks.union(started.stages());
  }

  /** Lets the result of a call stand for tasks. */
  static void standFor(Locs result, Locs tasks, Store store) {
    if (!tasks.isEmpty()) {
      for (Loc loc : result) {
        store.standFor(loc, tasks);
      }
    }
  }

  /** A call that awaits tasks has returned. */
  void awaited(CallFlow call, Store store) {
    if (!store.anyCrossed()) {
      return;
    }
    MethodFacts.Traits traits = called(call).traits();
    if (!traits.awaits()) {
      return;
    }
    Locs handles = call.receiver;
    for (Locs argument : call.arguments) {
      handles = handles.union(argument);
    }
    Loc only = handles.single();
    if (only != null) {
      store.tasksEnded(store.tasksOf(only), false);
      if (traits.awaitsAll()) {
        store.tasksEnded(store.get(new Given(only)), true);
      }
      for (Loc inside : store.reachOutsideClosures(store.contents(only))) {
        store.tasksEnded(store.tasksOf(inside), true);
      }
    }
  }

  /** Forgets the tasks of objects that were never made. */
  static void forget(Locs handles, Store store) {
    for (Loc loc : handles) {
      store.tasksEnded(store.tasksOf(loc).union(store.get(new Given(loc))), true);
    }
  }

  /**
   * The end of a try-with-resources calls the method of {@code AutoCloseable} by its name alone.
   */
  private MethodFacts called(CallFlow call) {
    Loc receiver = call.receiver.single();
    TypeElement type =
        receiver == null || receiver.type == null ? null : Facts.elementOf(receiver.type);
    if (type != null && call.facts.receiver().consumes() && call.arguments.isEmpty()) {
      for (Element member : flow.facts.elements().getAllMembers(type)) {
        if (member instanceof ExecutableElement method
            && method.getParameters().isEmpty()
            && method.getSimpleName().equals(call.facts.method().getSimpleName())) {
          return flow.facts.of(method);
        }
      }
    }
    return call.facts;
  }
}
