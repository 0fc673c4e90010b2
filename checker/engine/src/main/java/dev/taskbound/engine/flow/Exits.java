package dev.taskbound.engine.flow;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.Capabilities;
import dev.taskbound.engine.facts.Effects;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.report.Note;
import dev.taskbound.engine.report.Remedy;
import dev.taskbound.engine.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What must hold of the task where paths meet, and where a body ends. */
final class Exits {
  private final Flow flow;

  Exits(Flow flow) {
    this.flow = flow;
  }

  /** Reports the differences between the paths that have met before this point. */
  void met(Store store, Frame frame) {
    TaskState task = store.tasks().ordinary();
    if (task == null || task.conflicts().isEmpty()) {
      return;
    }
    for (TaskState.Conflict each : task.conflicts()) {
      if (each.context() != null) {
        boolean enters = each.context().kind() == Context.Kind.ENTERED;
        each.context().sites().forEach(site -> unbalanced(site, enters, frame));
      } else {
        notReleased(each.lock(), each.site(), frame);
      }
    }
    store.eachTask(TaskState::withoutConflicts);
  }

  /**
   * Compares the state of the task at the end of a body with that at its beginning.
   *
   * @param normal the state where it ends normally; null if it never does
   * @param thrown the state where it ends by an explicit throw; null if it never does
   */
  void check(Frame frame, TaskState entry, TaskState normal, TaskState thrown) {
    if (normal != null) {
      locks(frame, entry, normal, false);
    }
    if (thrown != null) {
      locks(frame, entry, thrown, true);
    }
    contexts(frame, entry, normal, thrown);
  }

  private void locks(Frame frame, TaskState entry, TaskState exit, boolean throwing) {
    for (Map.Entry<Lock, Holding> each : exit.held().entrySet()) {
      Holding holding = each.getValue();
      boolean raw = holding.kind() == Holding.Kind.RAW || holding.kind() == Holding.Kind.TRIED;
      if (raw
          && !entry.held().containsKey(each.getKey())
          && !declared(each.getKey(), frame, throwing)) {
        notReleased(each.getKey(), holding.site(), frame);
      }
    }
  }

  /** Returns whether the body is meant to end with the lock held. */
  private boolean declared(Lock lock, Frame frame, boolean throwing) {
    if (frame.parent != null && frame.functional || frame.signature == null) {
      return false;
    }
    if (flow.summaries.inferred(frame.signature.method())) {
      return !throwing && flow.locks.ofCaller(lock);
    }
    return flow.lockPromises.among(frame.signature.effects().acquires(), lock, frame);
  }

  private void contexts(Frame frame, TaskState entry, TaskState normal, TaskState thrown) {
    boolean method = frame.signature != null && !frame.functional;
    boolean inferred = method && flow.summaries.inferred(frame.signature.method());
    Effects effects = method ? frame.signature.effects() : Effects.NONE;
    if (thrown != null && normal != null && (inferred || effects.changesContext())) {
      // What throws has not done what it was to do: its caller takes it so.
      for (Context each : changed(entry, thrown)) {
        if (each.state() != Context.State.REPORTED) {
          boolean enters = each.kind() == Context.Kind.ENTERED;
          each.sites().forEach(site -> unbalanced(site, enters, frame));
        }
      }
      contexts(frame, entry, normal, null);
      return;
    }
    TaskState exit = normal == null ? thrown : normal.join(thrown, TaskState.IN_FINALLY);
    if (exit == null) {
      return;
    }
    if (exit.stack().size() < entry.stack().size() && exit.lastExit() != null) {
      // A closure that runs here has exited what is open around it.
      unbalanced(exit.lastExit(), false, frame);
      return;
    }
    int outer = 0;
    int entered = 0;
    for (Context each : changed(entry, exit)) {
      boolean enters = each.kind() == Context.Kind.ENTERED;
      int count = !each.sure() ? 0 : enters ? ++entered : ++outer;
      boolean allowed = enters ? effects.enters() && count == 1 : effects.exits() && count == 1;
      if (each.state() == Context.State.REPORTED) {
        continue;
      }
      if (!each.sure()) {
        each.sites().forEach(site -> unbalanced(site, enters, frame));
      } else if (method && !allowed && !inferred) {
        each.sites().forEach(site -> undeclared(site, enters, frame));
      } else if (!method) {
        each.sites().forEach(site -> unbalanced(site, enters, frame));
      }
    }
    if (inferred) {
      flow.inferred.exits = outer;
      flow.inferred.enters = entered;
    }
  }

  private static List<Context> changed(TaskState entry, TaskState exit) {
    boolean below = exit.stack().get(0).kind() == Context.Kind.OUTER;
    List<Context> changed = new ArrayList<>();
    for (Context each :
        exit.stack().subList(below ? 0 : entry.stack().size(), exit.stack().size())) {
      if (each.kind() != Context.Kind.OWN) {
        changed.add(each);
      }
    }
    return changed;
  }

  private void undeclared(Tree site, boolean enters, Frame frame) {
    MethodFacts method = flow.duties.bound(frame);
    if (method != null) {
      flow.duties.undeclared(
          site,
          frame,
          Locs.NONE,
          spoken(site)
              + (enters
                  ? " begins a task context that is still open at the end"
                  : " ends the task context of the caller"),
          method,
          Remedy.of(method.method(), enters ? "EntersTaskContext" : "ExitsTaskContext"));
    }
  }

  /** Reports an enter or exit that is not matched on every path. */
  void unbalanced(Tree site, boolean enters, Frame frame) {
    flow.reports.add(
        Rule.CONTEXT_UNBALANCED,
        site,
        frame,
        Locs.NONE,
        enters
            ? spoken(site) + " enters a task context that is not exited on every path"
            : spoken(site) + " exits a task context that was not entered on every path",
        List.of(),
        enters
            ? "exit it in a finally block, or use the form that takes a closure"
            : "enter and exit on the same paths");
  }

  private void notReleased(Lock lock, Tree site, Frame frame) {
    List<Note> notes = new ArrayList<>();
    flow.reports.add(
        Rule.CAPABILITY_NOT_RELEASED,
        site,
        frame,
        Locs.NONE,
        "%s takes %s%s, which is not released on every path"
            .formatted(
                spoken(site), Capabilities.spoken(lock.capability()), LockWords.ofWhat(lock)),
        notes,
        "release it in a finally block, or take a guard in a try-with-resources");
  }

  private static String spoken(Tree site) {
    return site instanceof MethodInvocationTree ? Describe.name(site) : "this";
  }
}
