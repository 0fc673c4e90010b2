package dev.taskbound.engine.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.Boundary;
import dev.taskbound.engine.facts.ClassFacts;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.Names;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.mode.Mode;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Note;
import dev.taskbound.engine.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/** What may enter and leave another task context. */
final class Crossings {

  /**
   * A value on its way over a boundary.
   *
   * @param boundary the boundary
   * @param at the argument or receiver that crosses
   * @param by the method that takes it over, as it is spoken of
   * @param parameter the boundary parameter's name; null if the method itself is a boundary
   * @param runs whether a closure that crosses is run there, or is only a value
   * @param until for {@code until} boundaries, the object that ends the context
   * @param way the methods of this unit that hand it on before, or null
   */
  record Handover(
      Boundary boundary,
      Tree at,
      String by,
      String parameter,
      boolean runs,
      Locs until,
      Route way) {

    Handover(Boundary boundary, Tree at, String by, String parameter, boolean runs, Locs until) {
      this(boundary, at, by, parameter, runs, until, null);
    }
  }

  /** What an {@code until} boundary's object holds until it is closed. */
  record Waiting(Loc scope, Tree where, String what, String by, Rule rule) {}

  private final Flow flow;

  Crossings(Flow flow) {
    this.flow = flow;
  }

  /** Checks that {@code value} may cross. */
  void check(Locs value, Handover to, Frame frame, Store store) {
    Locs plain = Locs.NONE;
    for (Loc loc : value) {
      if (loc.closure != null) {
        closure(loc, to, frame, store);
      } else {
        plain = plain.union(Locs.of(loc));
      }
    }
    if (!plain.isEmpty()) {
      argument(plain, to, frame, store);
    }
  }

  /**
   * Checks a closure that has just been made of a type whose closures always run in another task.
   */
  void alwaysElsewhere(
      Locs made, List<? extends TypeMirror> types, Tree tree, Frame frame, Store store) {
    for (TypeMirror type : types) {
      ClassFacts facts = flow.facts.ofType(type);
      if (facts != null && facts.runsIn() != null && facts.runsIn().crosses()) {
        String by = Names.of(facts.type());
        check(made, new Handover(facts.runsIn(), tree, by, null, true, Locs.NONE), frame, store);
      }
    }
  }

  /** Checks the closures among what a method returns whose result crosses. */
  void returned(Locs value, Tree tree, Frame frame, Store store) {
    MethodFacts signature = frame.signature;
    if (signature == null && frame.closure != null) {
      ExecutableElement method = flow.facts.functionalMethod(TreeUtils.typeOf(frame.closure.tree));
      signature = method == null ? null : flow.facts.of(method);
    }
    Boundary boundary = signature == null ? null : signature.traits().resultBoundary();
    if (boundary != null) {
      String by = Names.call(signature.method());
      Locs closures = value.filter(l -> l.closure != null);
      check(closures, new Handover(boundary, tree, by, null, true, Locs.NONE), frame, store);
      if (frame.closure != null) {
        // Said once: the closure around is not blamed for it again.
        closures.filter(l -> !l.closure.reported.isEmpty()).forEach(frame.closure.reported::add);
      }
    }
  }

  private void closure(Loc loc, Handover to, Frame frame, Store store) {
    Closure closure = loc.closure;
    boolean inPlace = closure.writtenInPlace && Describe.writtenIn(to.at(), closure.tree);
    for (Capture capture : closure.captures) {
      Locs captured = closure.captured.getOrDefault(capture, Locs.NONE);
      Mode mode = mode(captured, to.boundary(), frame, store);
      if (capture.kind() == Capture.Kind.THIS
          && thisIsHarmless(closure, capture, to.boundary().home(), frame)) {
        continue;
      }
      if (!mode.sendable()) {
        notSendable(closure, capture, captured, to, inPlace, frame, store);
      } else {
        region(closure, capture, captured, to, inPlace, frame, store);
      }
    }
    if (!loc.mode.sendable() && !atHome(loc, to.boundary())) {
      argumentNotSendable(Locs.of(loc), to, frame);
    }
    results(closure, to, inPlace, frame, store);
  }

  /** In unmarked code {@code this} crosses only where a confined field may be touched. */
  private boolean thisIsHarmless(Closure closure, Capture capture, List<String> home, Frame frame) {
    TypeElement type = (TypeElement) capture.element();
    return !frame.marked
        && !(flow.facts.of(type).explicit() && flow.facts.of(type).declared().confined())
        && flow.helpers.touch(closure.tree, type, home) == null;
  }

  /**
   * Returns the mode of what crosses, what is at home on the far side left out; in unmarked code
   * also tasks that set their confined fields themselves.
   */
  Mode mode(Locs value, Boundary boundary, Frame frame, Store store) {
    Mode whole = store.mode(value);
    if (whole.sendable() || boundary.home().isEmpty() && frame.marked) {
      return whole;
    }
    Mode mode = Mode.UNCONFINED;
    for (Loc loc : store.reach(value, false)) {
      boolean empty = !frame.marked && (setInTask(loc) || leftAlone(loc, boundary));
      if (!atHome(loc, boundary) && !empty) {
        mode = mode.join(store.ownMode(loc));
      }
    }
    return mode;
  }

  /** Returns whether a task that is {@code this} object leaves its confined fields alone. */
  private boolean leftAlone(Loc loc, Boundary boundary) {
    TypeElement type =
        loc.kind == Loc.Kind.THIS && loc.type != null ? Facts.elementOf(loc.type) : null;
    return type != null
        && flow.facts.of(type).declared() == null
        && flow.helpers.ownTasks().harmless(type, boundary.home());
  }

  private boolean setInTask(Loc loc) {
    TypeElement type =
        loc.kind == Loc.Kind.FRESH && loc.closure == null && loc.type != null
            ? Facts.elementOf(loc.type)
            : null;
    return type != null && flow.helpers.setInTask(type);
  }

  private boolean atHome(Loc loc, Boundary boundary) {
    return loc.type != null
        && !boundary.home().isEmpty()
        && flow.facts.atHome(loc.type, boundary.home());
  }

  private void notSendable(
      Closure closure,
      Capture capture,
      Locs captured,
      Handover to,
      boolean inPlace,
      Frame frame,
      Store store) {
    List<Note> notes = new ArrayList<>();
    String what = spoken(capture);
    if (!inPlace) {
      notes.add(
          flow.reports.note(Note.Role.CAPTURE, what + " is captured here", capture.mention()));
    }
    notes.addAll(why(captured, store));
    notes.addAll(touched(closure, capture, to));
    notes.addAll(flow.regions.obtained(captured, capture.mention(), store));
    notes.addAll(boundaryNotes(to));
    flow.reports.add(
        inPlace ? Rule.CAPTURE_NOT_SENDABLE : Rule.ARGUMENT_NOT_SENDABLE,
        inPlace ? capture.mention() : to.at(),
        frame,
        captured,
        inPlace
            ? withType(capture, captured) + " crosses a pretend-thread boundary"
            : Describe.value(to.at())
                + " crosses a pretend-thread boundary with its capture "
                + what,
        notes,
        "obtain the handle inside the closure, or pass an owned Ref or plain data");
    store.reach(captured, false).addTo(closure.reported);
  }

  /** Tells by which methods a closure over {@code this} comes to a confined field. */
  private List<Note> touched(Closure closure, Capture capture, Handover to) {
    FieldTouches.Touch touch =
        capture.kind() == Capture.Kind.THIS
            ? flow.helpers.touch(
                closure.tree, (TypeElement) capture.element(), to.boundary().home())
            : null;
    return touch == null ? List.of() : touch.notes(flow.reports);
  }

  /** Tells the same of an instance of an inner class. */
  private List<Note> touchedByInner(Loc loc, Handover to) {
    TypeElement type = loc.type == null ? null : Facts.elementOf(loc.type);
    ClassTree tree = type == null || loc.closure != null ? null : flow.helpers.classTree(type);
    if (tree == null || !(type.getEnclosingElement() instanceof TypeElement outer)) {
      return List.of();
    }
    FieldTouches.Touch touch = flow.helpers.touch(tree, outer, to.boundary().home());
    return touch == null || type.getModifiers().contains(Modifier.STATIC)
        ? List.of()
        : touch.from(type).notes(flow.reports);
  }

  private void region(
      Closure closure,
      Capture capture,
      Locs captured,
      Handover to,
      boolean inPlace,
      Frame frame,
      Store store) {
    Rule rule = inPlace ? Rule.CAPTURE_OUTLIVES_SCOPE : Rule.ARGUMENT_OUTLIVES_SCOPE;
    Tree where = inPlace ? capture.mention() : to.at();
    boolean custom =
        to.boundary().kind() == Boundary.Kind.DETACHED && flow.loans.lent(captured, closure, store);
    if (custom || limitedHere(captured, closure, to, frame, store)) {
      List<Note> notes = new ArrayList<>();
      if (!inPlace) {
        notes.add(
            flow.reports.note(
                Note.Role.CAPTURE, spoken(capture) + " is captured here", capture.mention()));
      }
      notes.addAll(flow.regions.obtained(captured, capture.mention(), store));
      notes.addAll(boundaryNotes(to));
      outlives(rule, where, frame, captured, withType(capture, captured), to, notes);
      store.reach(captured, false).addTo(closure.reported);
    } else {
      remember(
          captured,
          to,
          new Waiting(null, where, withType(capture, captured), to.by(), rule),
          frame,
          store);
    }
  }

  /** A closure in a field takes the object along whose field it is. */
  private boolean ownClosure(Loc loc, Handover to, Frame frame) {
    Tree closure = loc.field == null ? null : flow.helpers.ownTasks().closure(loc.field);
    if (closure == null || loc.base == null || loc.base.kind != Loc.Kind.THIS) {
      return false;
    }
    TypeElement type = (TypeElement) loc.field.getEnclosingElement();
    FieldTouches.Touch touch = flow.helpers.touch(closure, type, to.boundary().home());
    if (touch == null || loc.base.mode.sendable()) {
      return false;
    }
    List<Note> notes = new ArrayList<>();
    notes.add(flow.reports.note(Note.Role.CAPTURE, "`this` is captured here", closure));
    notes.addAll(touch.notes(flow.reports));
    notes.addAll(boundaryNotes(to));
    flow.reports.add(
        Rule.ARGUMENT_NOT_SENDABLE,
        to.at(),
        frame,
        Locs.of(loc),
        Describe.value(to.at()) + " crosses a pretend-thread boundary with its capture `this`",
        notes,
        "obtain the handle inside the closure, or pass an owned Ref or plain data");
    return true;
  }

  private void argument(Locs value, Handover to, Frame frame, Store store) {
    for (Loc loc : value) {
      if (ownClosure(loc, to, frame)) {
        return;
      }
    }
    flow.transfers.move(value, to.at(), frame, store);
    Mode mode = mode(value, to.boundary(), frame, store);
    Locs closures = Locs.NONE;
    for (Loc loc : store.reach(value, false)) {
      if (loc.closure != null && !value.contains(loc)) {
        closures = closures.union(Locs.of(loc));
      }
    }
    if (!mode.sendable()) {
      argumentNotSendable(value, to, frame, store, closures);
    } else if (limitedHere(value, null, to, frame, store)
        || to.boundary().kind() == Boundary.Kind.DETACHED
            && !flow.loans.inJob(value, store).isEmpty()) {
      List<Note> notes = new ArrayList<>(flow.regions.obtained(value, to.at(), store));
      notes.addAll(boundaryNotes(to));
      outlives(
          Rule.ARGUMENT_OUTLIVES_SCOPE, to.at(), frame, value, Describe.value(to.at()), to, notes);
    } else {
      remember(
          value,
          to,
          new Waiting(
              null, to.at(), Describe.value(to.at()), to.by(), Rule.ARGUMENT_OUTLIVES_SCOPE),
          frame,
          store);
    }
  }

  /** Reports a value that the receiving method passes into the closure it was given. */
  void handedIn(Locs value, Handover to, Frame frame, Store store) {
    List<Note> notes = new ArrayList<>(why(value, store));
    notes.addAll(flow.regions.obtained(value, to.at(), store));
    notes.addAll(boundaryNotes(to));
    flow.reports.add(
        Rule.ARGUMENT_NOT_SENDABLE,
        to.at(),
        frame,
        value,
        "`"
            + to.by()
            + "` passes a value that is not sendable into this closure, which runs in another task",
        notes,
        "let the closure run here, or give it plain data");
  }

  /**
   * Reports an argument that a private method of this unit hands over.
   *
   * @param there what would be reported in that method if its parameter were declared as confined
   *     as the argument is
   */
  void inHelper(
      Locs value,
      ExecutableElement method,
      ParamFacts param,
      Finding there,
      Tree at,
      Frame frame,
      Store store) {
    boolean sendable = store.mode(value).sendable();
    List<Note> notes = new ArrayList<>(why(value, store));
    notes.addAll(flow.regions.obtained(value, at, store));
    notes.add(
        new Note(
            Note.Role.STEP,
            "`%s` hands its %s over here".formatted(Names.call(method), param.spoken()),
            there.place()));
    there.notes().stream()
        .filter(n -> n.role() == Note.Role.STEP || n.role() == Note.Role.BOUNDARY)
        .forEach(notes::add);
    flow.reports.add(
        sendable ? Rule.ARGUMENT_OUTLIVES_SCOPE : Rule.ARGUMENT_NOT_SENDABLE,
        at,
        frame,
        value,
        Describe.value(at)
            + (sendable
                ? " is borrowed, but goes to a task that may run after its owner has ended"
                : " crosses a pretend-thread boundary"),
        notes,
        "hand over plain data or an owned Ref, or create the object in the other task");
  }

  private void argumentNotSendable(Locs value, Handover to, Frame frame) {
    argumentNotSendable(value, to, frame, new Store(flow.work), Locs.NONE);
  }

  private void argumentNotSendable(
      Locs value, Handover to, Frame frame, Store store, Locs closures) {
    List<Note> notes = new ArrayList<>();
    for (Loc loc : value) {
      notes.addAll(touchedByInner(loc, to));
    }
    for (Loc loc : closures) {
      for (Capture capture : loc.closure.captures) {
        Locs captured = loc.closure.captured.getOrDefault(capture, Locs.NONE);
        if (!store.mode(captured).sendable()) {
          notes.add(
              flow.reports.note(
                  Note.Role.CAPTURE, spoken(capture) + " is captured here", capture.mention()));
        }
      }
    }
    notes.addAll(why(value, store));
    notes.addAll(flow.regions.obtained(value, to.at(), store));
    notes.addAll(boundaryNotes(to));
    flow.reports.add(
        Rule.ARGUMENT_NOT_SENDABLE,
        to.at(),
        frame,
        value,
        Describe.value(to.at()) + " crosses a pretend-thread boundary",
        notes,
        "hand over plain data or an owned Ref, or create the object in the other task");
  }

  private void outlives(
      Rule rule, Tree where, Frame frame, Locs value, String what, Handover to, List<Note> notes) {
    flow.reports.add(
        rule,
        where,
        frame,
        value,
        what
            + (to.boundary().kind() == Boundary.Kind.DETACHED
                ? " is borrowed, but the task may run after its owner has ended"
                : " is borrowed from an owner that may end before the task does"),
        notes,
        "hand over an owned value (a Ref, a copy), or use a boundary that ends before the owner");
  }

  /** Returns whether something borrowed in {@code value} cannot outlive the boundary. */
  private boolean limitedHere(Locs value, Closure closure, Handover to, Frame frame, Store store) {
    if (!mode(value, to.boundary(), frame, store).limited()) {
      return false;
    }
    Set<Loc> roots = flow.regions.roots(value, store);
    roots.removeIf(root -> !frame.marked && flow.loans.taken(root, closure, store));
    if (roots.isEmpty()) {
      return false;
    }
    return switch (to.boundary().kind()) {
      case DETACHED -> true;
      case UNTIL -> {
        boolean ends = false;
        for (Loc root : roots) {
          for (Loc scope : to.until()) {
            ends |= endsBefore(root, Regions.base(scope));
          }
        }
        yield ends;
      }
      default -> false;
    };
  }

  /** Returns whether the region of {@code root} ends before {@code scope} is closed. */
  private static boolean endsBefore(Loc root, Loc scope) {
    if (root == scope || root.frame == null) {
      return false;
    }
    boolean local = root.kind == Loc.Kind.FRESH || root.kind == Loc.Kind.LENT;
    if (root.boundary != null && root.boundary.kind() == Boundary.Kind.UNTIL) {
      // Its own signature says that it is borrowed from such an object.
      return false;
    }
    return switch (scope.kind) {
      case LENT -> local && root.frame.within(scope.frame);
      case FRESH ->
          root.kind == Loc.Kind.LENT && root.frame != scope.frame && root.frame.within(scope.frame);
      // Nothing says that one thing from the caller outlives another.
      case PARAM -> local || root.kind == Loc.Kind.PARAM;
      default -> local;
    };
  }

  /** Remembers what crossed, for the case that its owner ends too early. */
  private void remember(Locs value, Handover to, Waiting waiting, Frame frame, Store store) {
    if (to.boundary().kind() == Boundary.Kind.DETACHED) {
      store.publish(value, flow.elsewhere());
      for (Loc loc : store.reach(value, false)) {
        if (flow.facts.canOwn(
            loc.type == null
                ? flow.facts.elements().getTypeElement("java.lang.Object").asType()
                : loc.type)) {
          store.cross(
              loc,
              flow.tasks.startedAt(waiting.where(), frame),
              new Crossing(waiting.where(), waiting.what(), waiting.rule(), waiting.by(), false));
        }
      }
    } else if (to.boundary().kind() == Boundary.Kind.UNTIL) {
      for (Loc scope : to.until()) {
        if (scope.kind == Loc.Kind.LENT) {
          // It ends with the body that it was lent to, before anything outside does.
          continue;
        }
        Waiting key =
            new Waiting(scope, waiting.where(), waiting.what(), waiting.by(), waiting.rule());
        store.set(key, store.get(key).union(value));
      }
    }
  }

  /** Forgets what the given {@code until} scopes still use: they are closed, or were never made. */
  static void forget(Locs scopes, Store store) {
    for (Waiting waiting : store.keyed(Waiting.class).keySet()) {
      if (scopes.contains(waiting.scope())) {
        store.forget(waiting);
      }
    }
  }

  /** Reports what an open {@code until} scope still uses when {@code ended} has come to its end. */
  void outlived(Locs ended, End end, Frame frame, Store store) {
    forget(ended, store);
    if (awaits(store)) {
      outlived(ended::contains, end, frame, store);
    }
  }

  /** Reports the borrows from {@code owner}, which goes on itself, that are still used. */
  void outlivedLoan(Loc owner, End end, Frame frame, Store store) {
    if (awaits(store)) {
      outlived(l -> l != owner && store.borrowsFrom(l, owner), end, frame, store);
    }
  }

  private static boolean awaits(Store store) {
    return !store.keyed(Waiting.class).isEmpty();
  }

  /** Reports what an open {@code until} scope still uses of what depends on {@code ended}. */
  void outlived(Predicate<Loc> ended, End end, Frame frame, Store store) {
    for (Map.Entry<Waiting, Locs> e : store.keyed(Waiting.class).entrySet()) {
      Waiting waiting = e.getKey();
      boolean uses =
          store.reach(e.getValue(), false).stream().anyMatch(l -> store.dependsOn(l, ended));
      if (uses) {
        flow.reports.add(
            waiting.rule(),
            waiting.where(),
            frame,
            Locs.NONE,
            waiting.what() + " may still be used by a task when its owner ends here",
            List.of(
                flow.reports.note(Note.Role.END, "the owner ends here", end.where()),
                flow.reports.unplaced(
                    Note.Role.BOUNDARY,
                    "`" + waiting.by() + "` only waits for the task when its object is closed",
                    waiting.where())),
            "close the scope before the owner, or hand over an owned value");
        store.forget(waiting);
      }
    }
  }

  // Results.

  private void results(Closure closure, Handover to, boolean inPlace, Frame frame, Store store) {
    Store inside = closure.effects == null ? store : closure.effects;
    Set<Loc> leaked = new java.util.HashSet<>();
    if (!to.runs()) {
      return;
    }
    if (!to.boundary().resultStays()) {
      closure.results.forEach(
          (tree, value) ->
              leaving(
                  closure, value, tree, to, inPlace, frame, inside, leaked, "is returned from"));
    }
    closure.thrown.forEach(
        (tree, value) ->
            leaving(closure, value, tree, to, inPlace, frame, inside, leaked, "is thrown out of"));
    for (Closure.OuterStore each : closure.stores.values()) {
      if (!each.into().isEmpty()
          && each.into().filter(l -> !closure.reported.contains(l)).isEmpty()) {
        // What it goes into was reported as it came in: that is the one mistake to be told.
        continue;
      }
      leaving(
          closure,
          each.stored(),
          each.value(),
          to,
          inPlace,
          frame,
          inside,
          leaked,
          "is stored outside of");
    }
    closure.leaked.addAll(leaked);
  }

  private void leaving(
      Closure closure,
      Locs value,
      Tree tree,
      Handover to,
      boolean inPlace,
      Frame frame,
      Store inside,
      Set<Loc> leaked,
      String how) {
    Locs judged = value.filter(l -> !toldAlready(l, closure, inside));
    if (judged.isEmpty()) {
      return;
    }
    boolean notSendable = !mode(judged, to.boundary(), frame, inside).sendable();
    if (!notSendable && !madeAndLimited(closure, judged, inside)) {
      return;
    }
    List<Note> notes = new ArrayList<>();
    if (!inPlace) {
      notes.add(
          flow.reports.note(
              Note.Role.CAPTURE, Describe.name(tree) + " leaves the closure here", tree));
    }
    if (notSendable) {
      notes.addAll(why(judged, inside));
    }
    notes.addAll(flow.regions.obtained(judged, tree, inside));
    notes.addAll(boundaryNotes(to));
    flow.reports.add(
        notSendable ? Rule.RESULT_NOT_SENDABLE : Rule.RESULT_OUTLIVES_SCOPE,
        inPlace ? tree : to.at(),
        frame,
        judged,
        Describe.value(tree)
            + " "
            + how
            + " a pretend-thread closure"
            + (notSendable ? "" : ", but it is borrowed inside"),
        notes,
        "return plain data or an owned Ref instead");
    inside.reach(judged, false).addTo(leaked);
    flow.reports.replaceEscapes(tree);
  }

  /**
   * What was reported as it came in is plain in there, and so is what was borrowed from it, and
   * what is confined for nothing else that it holds: a closure over it, an object around it.
   */
  private boolean toldAlready(Loc loc, Closure closure, Store inside) {
    if (closure.reported.isEmpty()) {
      return false;
    }
    if (told(loc, closure, inside)) {
      return true;
    }
    boolean holds = false;
    for (Loc each : inside.reach(Locs.of(loc), false)) {
      if (inside.ownMode(each).confined()) {
        if (!told(each, closure, inside)) {
          return false;
        }
        holds = true;
      }
    }
    return holds;
  }

  private boolean told(Loc loc, Closure closure, Store inside) {
    if (closure.reported.contains(loc)) {
      return true;
    }
    Set<Loc> roots = flow.regions.roots(Locs.of(loc), inside);
    return !roots.isEmpty() && closure.reported.containsAll(roots);
  }

  private boolean madeAndLimited(Closure closure, Locs value, Store inside) {
    for (Loc loc : inside.reach(value, false)) {
      if (inside.ownMode(loc).limited() && closure.madeInside(loc)) {
        Set<Loc> roots = flow.regions.roots(Locs.of(loc), inside);
        for (Loc root : roots) {
          if (flow.contexts.isOf(root, closure) || closure.madeInside(root)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  // Words.

  private List<Note> why(Locs value, Store store) {
    for (Loc loc : store.reach(value, false)) {
      if (!store.ownMode(loc).sendable() && loc.type != null) {
        List<String> chain = flow.facts.modes().whyNotSendable(loc.type);
        if (chain.size() > 1 || chain.size() == 1 && chain.get(0).contains("inherits")) {
          return List.of(Note.of(Note.Role.REASON, String.join("; ", chain)));
        }
        return List.of();
      }
    }
    return List.of();
  }

  private List<Note> boundaryNotes(Handover to) {
    List<Note> notes =
        to.way() == null ? new ArrayList<>() : new ArrayList<>(to.way().notes(flow.reports));
    notes.add(boundaryNote(to));
    return notes;
  }

  private Note boundaryNote(Handover to) {
    String end =
        switch (to.boundary().kind()) {
          case DETACHED -> "which may run at any later time";
          case UNTIL -> "which ends before `" + to.boundary().until() + "` is closed";
          default -> "which ends before the call returns";
        };
    String because = to.boundary().because();
    String what =
        to.parameter() == null
            ? "`%s` hands it over to a new task context, %s".formatted(to.by(), end)
            : "`%s` runs this in a new task context, %s".formatted(to.by(), end);
    String why =
        !because.isEmpty()
            ? ": it is " + because
            : to.parameter() == null ? "" : ": its %s is @PretendThread".formatted(to.parameter());
    return flow.reports.unplaced(Note.Role.BOUNDARY, what + why, to.at());
  }

  /** Returns how a capture is spoken of. */
  static String spoken(Capture capture) {
    if (capture.kind() == Capture.Kind.THIS) {
      return capture.needed() == null
          ? "`this`"
          : "`this` (needed for `" + Names.of(capture.needed()) + "`)";
    }
    return Describe.name(capture.mention());
  }

  private static String withType(Capture capture, Locs captured) {
    if (capture.kind() == Capture.Kind.THIS) {
      return spoken(capture) + " (" + Names.of(capture.element()) + ")";
    }
    TypeMirror type = capture.element() == null ? null : capture.element().asType();
    return type == null
        ? Describe.value(capture.mention())
        : spoken(capture) + " (" + Names.of(type) + ")";
  }
}
