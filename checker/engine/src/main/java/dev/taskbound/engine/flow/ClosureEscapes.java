package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import dev.taskbound.engine.mode.Mode;
import dev.taskbound.engine.report.Note;
import dev.taskbound.engine.rules.Rule;
import java.util.ArrayList;
import java.util.List;

/** Closures that leave the scope of what they captured. */
final class ClosureEscapes {
  private final Flow flow;

  ClosureEscapes(Flow flow) {
    this.flow = flow;
  }

  /** Reports closures in {@code value} whose captures {@code allowed} does not admit. */
  boolean closureEscape(
      Locs value, Mode allowed, Tree tree, Frame frame, Store store, String verb) {
    return closureEscape(value, allowed, tree, frame, store, verb, null);
  }

  /**
   * Reports the same.
   *
   * @param way the methods of this unit that hand the closures on before, or null
   */
  boolean closureEscape(
      Locs value, Mode allowed, Tree tree, Frame frame, Store store, String verb, Route way) {
    boolean found = false;
    for (Loc loc : store.reachOutsideClosures(value)) {
      if (loc.closure != null && !store.mode(Locs.of(loc)).within(allowed)) {
        found |= closureEscapes(loc.closure, allowed, tree, frame, store, verb, way);
      } else if (functionalParameter(loc) && !store.ownMode(loc).within(allowed)) {
        found = true;
        flow.reports.add(
            Rule.ESCAPE_BY_CLOSURE,
            tree,
            frame,
            Locs.of(loc),
            Describe.value(tree) + " is " + verb + ", but it may only be run while this call lasts",
            flow.regions.obtained(Locs.of(loc), tree, store),
            "run it here, or take a closure that may be kept: drop @RunsImmediately or @PretendThread");
      }
    }
    return found;
  }

  private boolean functionalParameter(Loc loc) {
    return (loc.kind == Loc.Kind.PARAM || loc.kind == Loc.Kind.LENT)
        && loc.mode.confined()
        && loc.type != null
        && flow.facts.functional(loc.type);
  }

  private boolean closureEscapes(
      Closure closure, Mode allowed, Tree tree, Frame frame, Store store, String verb, Route way) {
    boolean found = false;
    boolean inPlace = closure.writtenInPlace && Describe.writtenIn(tree, closure.tree);
    for (Capture capture : closure.captures) {
      Locs captured = closure.captured.getOrDefault(capture, Locs.NONE);
      Mode mode = store.mode(captured);
      boolean judged = frame.marked || mode.limited();
      if (judged && !mode.within(allowed)) {
        found = true;
        String what = Crossings.spoken(capture);
        List<Note> notes =
            new ArrayList<>(flow.regions.obtained(captured, capture.mention(), store));
        if (!inPlace) {
          notes.add(
              0,
              flow.reports.note(Note.Role.CAPTURE, what + " is captured here", capture.mention()));
        }
        if (way != null) {
          notes.addAll(way.notes(flow.reports));
        }
        flow.reports.add(
            Rule.ESCAPE_BY_CLOSURE,
            inPlace ? capture.mention() : tree,
            frame,
            captured,
            "a closure that captures " + what + " is " + verb + " where it may outlive it",
            notes,
            "capture plain data instead, or declare the place where the closure goes "
                + mode.annotation());
        store.reach(captured, false).addTo(closure.reported);
      }
    }
    return found;
  }

  /** Reports a value that leaves the body although its owner was closed on the way out. */
  void escapesClosed(Rule rule, Tree tree, Locs value, End end, Frame frame) {
    String verb = rule == Rule.ESCAPE_BY_RETURN ? " is returned" : " is thrown";
    for (Loc loc : value) {
      if (loc.closure != null) {
        deadClosure(loc.closure, tree, end, frame, verb);
        return;
      }
    }
    flow.reports.add(
        rule,
        tree,
        frame,
        value,
        Describe.value(tree)
            + verb
            + ", but what it depends on is closed before the caller sees it",
        List.of(flow.reports.note(Note.Role.END, "it is closed here", end.where())),
        "copy plain data out before the close, or let the caller own the resource");
  }

  private void deadClosure(Closure closure, Tree tree, End end, Frame frame, String verb) {
    boolean inPlace = closure.writtenInPlace && Describe.writtenIn(tree, closure.tree);
    for (Capture capture : closure.captures) {
      Locs captured = closure.captured.getOrDefault(capture, Locs.NONE);
      if (closure.captures.size() > 1 && captured.filter(l -> l.mode.limited()).isEmpty()) {
        continue;
      }
      flow.reports.add(
          Rule.ESCAPE_BY_CLOSURE,
          inPlace ? capture.mention() : tree,
          frame,
          captured,
          "a closure that captures "
              + Crossings.spoken(capture)
              + verb
              + ", but what it depends on is closed before",
          List.of(flow.reports.note(Note.Role.END, "it is closed here", end.where())),
          "copy plain data out before the close, and capture that");
    }
  }

  /** Reports a value that was lent to a closure's body for one run, and leaves it. */
  void lentOnly(Rule rule, Tree tree, Locs value, Loc root, Frame frame, String verb) {
    flow.reports.add(
        rule,
        tree,
        frame,
        value,
        Describe.value(tree) + " is " + verb + ", but it is lent to the closure for this run only",
        root.origin == null
            ? List.of()
            : List.of(flow.reports.note(Note.Role.ORIGIN, "it is lent here", root.origin)),
        "take plain data out of it, and let that leave the closure");
  }

  /** Reports a store out of a closure that may run after this body. */
  void laterStore(Closure.OuterStore store, Frame frame, Store inside) {
    flow.reports.add(
        Rule.ESCAPE_TO_CONTAINER,
        store.value(),
        frame,
        store.stored(),
        Describe.value(store.value())
            + " is put into an object outside of a closure that may run later",
        flow.regions.obtained(store.stored(), store.value(), inside),
        "put plain data there, or keep the container inside the closure");
  }
}
