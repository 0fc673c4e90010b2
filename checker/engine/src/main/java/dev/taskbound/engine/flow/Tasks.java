package dev.taskbound.engine.flow;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.mode.Mode;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * Which objects stand for detached tasks, so that waiting for one shows that its task has ended:
 * the future or thread that a boundary returns, what is derived from it, and the executor that it
 * was given to.
 */
final class Tasks {
  /** The tasks that an executor was given. */
  private record Given(Loc executor) {
    // What a record has of itself is linked at run time, which costs more than most bodies take.

    @Override
    public boolean equals(Object other) {
      return other instanceof Given that && executor == that.executor;
    }

    @Override
    public int hashCode() {
      return executor.hashCode();
    }
  }

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
      boolean loop = call.facts.method().getSimpleName().contentEquals("iterator");
      if (loop ? loopAwaits(call.at) : call.trees.stream().anyMatch(this::closureAwaits)) {
        insideEnded(call.receiver, store);
      }
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
      insideEnded(handles, store);
    }
  }

  /** What stands for all that it contains, or is gone through one by one, leaves none. */
  private static void insideEnded(Locs containers, Store store) {
    for (Loc inside : store.reachOutsideClosures(containers)) {
      if (!containers.contains(inside)) {
        store.tasksEnded(store.tasksOf(inside), true);
      }
    }
  }

  /**
   * Returns whether an enhanced {@code for} statement goes through {@code iterable} and waits for
   * each element. That it may go through nothing at all is no way around: then there is no task.
   */
  private boolean loopAwaits(Tree iterable) {
    TreePath path = flow.trees.getPath(flow.unit, iterable);
    return path != null
        && path.getParentPath().getLeaf() instanceof EnhancedForLoopTree loop
        && loop.getExpression() == iterable
        && awaits(loop.getStatement(), loop.getVariable());
  }

  /** The same for a closure that is given each element. */
  private boolean closureAwaits(Tree closure) {
    if (closure instanceof MemberReferenceTree reference) {
      return flow.facts.of(TreeUtils.elementFromUse(reference)).traits().awaits();
    }
    return closure instanceof LambdaExpressionTree lambda
        && lambda.getParameters().size() == 1
        && awaits(lambda.getBody(), lambda.getParameters().get(0));
  }

  private boolean awaits(Tree body, VariableTree variable) {
    Element each = TreeUtils.elementFromDeclaration(variable);
    boolean[] awaits = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        awaits[0] |=
            flow.facts.of(TreeUtils.elementFromUse(call)).traits().awaits()
                && Stream.concat(
                        Stream.ofNullable(TreeUtils.getReceiverTree(call)),
                        call.getArguments().stream())
                    .anyMatch(tree -> each.equals(TreeUtils.elementFromTree(tree)));
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(body, null);
    return awaits[0];
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
