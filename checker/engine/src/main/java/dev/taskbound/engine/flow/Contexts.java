package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.Effects;
import dev.taskbound.engine.facts.Names;
import dev.taskbound.engine.report.Note;
import dev.taskbound.engine.rules.Rule;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;

/**
 * Task contexts: entering, exiting and leaving them, and handles that are used in another context
 * than their own. The stack of contexts is part of {@link TaskState}; which context a handle
 * belongs to, of {@link Store}.
 */
final class Contexts {
  private final Flow flow;
  private final Map<Tree, Loc> made = new IdentityHashMap<>();

  Contexts(Flow flow) {
    this.flow = flow;
  }

  /** Returns the object that stands for a context that begins at {@code site}. */
  Loc contextAt(Tree site, Frame frame) {
    return made.computeIfAbsent(
        site,
        t ->
            new Loc(
                flow.locs,
                Loc.Kind.TASK,
                frame,
                null,
                dev.taskbound.engine.mode.Mode.UNCONFINED,
                null));
  }

  /** Returns whether {@code loc} stands for the task context that a closure is to run in. */
  boolean isOf(Loc loc, Closure closure) {
    return made.get(closure.tree) == loc;
  }

  /** Does what a call of {@code method} does to the task context. */
  void call(Effects effects, ExecutableElement method, Tree site, Transfer at, Store store) {
    if (effects.exits()) {
      exit(method, site, at, store);
    }
    if (effects.leaves()) {
      leave(method, site, at, store);
    }
    if (effects.enters()) {
      enter(site, at, store);
    }
  }

  void enter(Tree site, Transfer at, Store store) {
    Locs entered = Locs.of(contextAt(site, at.frame));
    store.eachTask(s -> s.push(Context.at(Context.Kind.ENTERED, site, entered)));
  }

  void exit(ExecutableElement method, Tree site, Transfer at, Store store) {
    Locs ended = Locs.NONE;
    for (TaskState state : store.tasks().all()) {
      Context current = state.current();
      ended = ended.union(current.locs());
      if (current.state() == Context.State.UNSURE) {
        flow.exits.unbalanced(site, false, at.frame);
      }
      if (!current.sure()) {
        Locs below = state.below();
        ended = ended.filter(l -> !below.contains(l));
      }
    }
    end(ended, new End(End.How.EXITED, site, Names.call(method), ended), at, store);
    Locs outer = Locs.of(contextAt(site, at.frame));
    store.eachTask(
        state -> {
          Context below = Context.at(Context.Kind.OUTER, site, outer);
          return switch (state.current().kind()) {
            case ENTERED -> state.pop(site);
            case OWN -> state.replaceCurrent(below);
            case OUTER -> state.push(below);
          };
        });
  }

  void leave(ExecutableElement method, Tree site, Transfer at, Store store) {
    Locs ended = Locs.NONE;
    boolean callers = false;
    for (TaskState state : store.tasks().all()) {
      ended = ended.union(state.current().locs());
      callers |= state.current().kind() != Context.Kind.ENTERED;
    }
    end(ended, new End(End.How.LEFT, site, Names.call(method), ended), at, store);
    Locs next = Locs.of(contextAt(site, at.frame));
    store.eachTask(state -> state.replaceCurrent(state.current().with(next)));
    if (callers) {
      flow.duties.leaves(method, site, at.frame);
    }
  }

  /** Leaves the task context once more, as a prepared closure does that is run here. */
  void leaveAgain(Tree site, Transfer at, Store store) {
    Object called = org.checkerframework.nullaway.javacutil.TreeUtils.elementFromTree(site);
    if (called instanceof ExecutableElement method) {
      leave(method, site, at, store);
    }
  }

  /** Ends whatever is alive and belongs to the contexts {@code ended}, or borrows from that. */
  private void end(Locs ended, End end, Transfer at, Store store) {
    Locs live = store.reachable(at::live, at.inFlight(end.where()));
    for (Loc loc : live) {
      if (store.dependsOn(loc, l -> belongs(l, ended, store))) {
        store.endWithContext(loc, end);
      }
    }
    flow.crossings.outlived(l -> belongs(l, ended, store), end, at.frame, store);
    for (Loc context : ended) {
      store.end(context, end);
    }
    Loc self = at.frame.owner == null ? null : flow.self(at.frame, null);
    if (self != null && belongs(self, ended, store)) {
      store.end(self, end);
    }
    flow.ends.leaving(end, at.frame, store);
  }

  static boolean belongs(Loc loc, Locs contexts, Store store) {
    return contexts.contains(loc) || meets(store.contexts(loc), contexts);
  }

  private static boolean meets(Locs some, Locs others) {
    for (Loc each : some) {
      if (others.contains(each)) {
        return true;
      }
    }
    return false;
  }

  /** Reports a use of a handle whose context is open, but not the current one. */
  boolean foreign(Locs value, Tree at, Frame frame, Store store) {
    TaskState task = store.task();
    if (task == null || task.stack().size() < 2) {
      return false;
    }
    for (Context each : task.stack()) {
      if (!each.sure()) {
        return false;
      }
    }
    Locs outer = task.below();
    Locs now = task.current().locs();
    for (Loc loc : store.reach(value, false)) {
      Locs own = store.contexts(loc);
      boolean handle = !own.isEmpty() && !store.ownMode(loc).sendable();
      if (handle && meets(own.filter(l -> !now.contains(l)), outer)) {
        report(value, loc, at, task.current(), frame, store);
        return true;
      }
    }
    return false;
  }

  private void report(Locs value, Loc handle, Tree at, Context current, Frame frame, Store store) {
    List<Note> notes = new ArrayList<>();
    for (Tree site : current.sites()) {
      notes.add(flow.reports.note(Note.Role.BEGIN, "another task context is entered here", site));
    }
    notes.addAll(flow.regions.obtained(Locs.of(handle), at, store));
    flow.reports.add(
        Rule.USE_IN_OTHER_CONTEXT,
        at,
        frame,
        value,
        Describe.value(at) + " belongs to the outer task context, and is used inside a nested one",
        notes,
        "obtain the handle inside the nested context, or use it before entering or after the exit");
  }

  /** Reports a use of what has died with its task context. */
  void dead(Locs value, Loc dead, End end, Tree at, Frame frame, Store store) {
    String verb = end.how() == End.How.LEFT ? "left" : "exited";
    List<Note> notes = new ArrayList<>();
    notes.add(
        flow.reports.note(
            Note.Role.END, "`" + end.by() + "` ends the task context here", end.where()));
    notes.addAll(flow.regions.obtained(Locs.of(dead), at, store));
    flow.reports.add(
        Rule.USE_AFTER_LEAVE,
        at,
        frame,
        value,
        Describe.value(at) + " is used after its task context was " + verb,
        notes,
        "obtain a new handle after that, or keep plain data or an owned Ref");
  }
}
