package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.Boundary;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.Names;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.facts.TypeModes;
import dev.taskbound.engine.mode.Mode;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Note;
import dev.taskbound.engine.report.Remedy;
import dev.taskbound.engine.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Checks arguments against parameters, and runs the closures among them. */
final class Arguments {
  private final Flow flow;

  Arguments(Flow flow) {
    this.flow = flow;
  }

  /** Passes all arguments of a call; returns which of them were reported. */
  boolean[] pass(CallFlow call, Transfer at, Store store) {
    boolean[] reported = new boolean[call.arguments.size()];
    for (int i = 0; i < call.arguments.size(); i++) {
      if (call.facts.params().isEmpty()) {
        continue;
      }
      ParamFacts param = call.facts.param(i);
      Tree tree = call.trees.get(i);
      Locs value = call.arguments.get(i);
      Locs prepared = value.without(written(value, tree));
      boolean dead =
          store.deadBecause(prepared) == null
              ? flow.contexts.foreign(prepared, tree, at.frame, store)
              : !call.facts.traits().afterEnd()
                  && !closesAgain(call, param, at)
                  && !onlyNamed(call, param, prepared, at, store)
                  && flow.ends.use(prepared, tree, at.frame, store);
      flow.transfers.passed(call, i, store);
      reported[i] = one(call, param, value, tree, dead, at, store) || dead;
    }
    call.storeArguments(reported);
    flow.summaries.put(call, at, store);
    if (call.facts.traits().parallel()) {
      stagesBefore(call, at, store);
    }
    return reported;
  }

  /** Helpers that close what they are given may be given it twice, in unmarked code. */
  private boolean closesAgain(CallFlow call, ParamFacts param, Transfer at) {
    if (at.frame.marked || call.facts.marked()) {
      return false;
    }
    if (!call.facts.known() && call.facts.method().getSimpleName().toString().startsWith("close")) {
      return true;
    }
    if (flow.summaries.closes(call.facts.method(), call.facts.params().indexOf(param))
        || param.consumes() && flow.facts.isAutoCloseable(param.element().asType())) {
      return true;
    }
    javax.lang.model.type.TypeMirror type = param.element().asType();
    if (type instanceof javax.lang.model.type.ArrayType array) {
      type = array.getComponentType();
    }
    TypeElement element = dev.taskbound.engine.facts.Facts.elementOf(type);
    return element != null
        && (element.getQualifiedName().contentEquals("java.io.Closeable")
            || element.getQualifiedName().contentEquals("java.lang.AutoCloseable"));
  }

  /** Unmarked code logs closed resources, and removes them from tables: that is no use of them. */
  private boolean onlyNamed(CallFlow call, ParamFacts param, Locs value, Transfer at, Store store) {
    Loc dead = at.frame.marked || call.facts.marked() ? null : store.deadBecause(value);
    return dead != null
        && (value.contains(dead)
            || varargs(call, param) && store.reach(value, false).contains(dead))
        && store.endOf(dead).how() == End.How.CLOSED
        && !flow.facts.canOwn(component(param));
  }

  private static boolean varargs(CallFlow call, ParamFacts param) {
    List<ParamFacts> all = call.facts.params();
    return call.facts.method().isVarArgs() && all.indexOf(param) == all.size() - 1;
  }

  private static javax.lang.model.type.TypeMirror component(ParamFacts param) {
    return param.element().asType() instanceof javax.lang.model.type.ArrayType array
        ? array.getComponentType()
        : param.element().asType();
  }

  private boolean one(
      CallFlow call,
      ParamFacts param,
      Locs value,
      Tree tree,
      boolean dead,
      Transfer at,
      Store store) {
    Boundary whole = call.facts.traits().boundary();
    Boundary boundary = whole != null ? whole : boundary(call, param);
    flow.locks.passed(value, call, param, boundary, tree, at, store);
    Locs written = written(value, tree);
    if (boundary != null && boundary.kind() == Boundary.Kind.IMMEDIATE) {
      Locs inUse = inUse(call, store);
      for (Loc loc : written) {
        flow.bodies.runHere(loc, call, param, at, store);
        flow.bodies.leaving(loc, at, store);
      }
      flow.bodies.applyEffects(value.without(written), tree, at, store);
      flow.ends.endedInUse(inUse, call, tree, at, store);
      return false;
    }
    for (Loc loc : written) {
      flow.bodies.runOnce(loc, call, param, at, store);
    }
    for (Loc array : value) {
      // Varargs: the closures are written as arguments, but arrive in an array.
      for (Loc loc : store.held(array)) {
        if (loc.closure != null && loc.closure.effects == null) {
          flow.bodies.runOnce(loc, call, param, at, store);
        }
      }
    }
    if (boundary == null && !param.functional() && flow.summaries.inferred(call.facts.method())) {
      // A private method may run the closures of an array or list.
      for (Loc loc : value) {
        flow.bodies.applyEffects(closures(store.held(loc)), tree, at, store);
      }
    }
    if (boundary != null && boundary.crosses()) {
      return cross(call, param, boundary, value, tree, at, store);
    }
    if (boundary != null && boundary.kind() == Boundary.Kind.UNKNOWN) {
      return unknown(call, param, value, tree, at, store);
    }
    return !dead && ordinary(call, param, value, tree, at, store);
  }

  /** Returns what the callee goes on with when a closure returns; not what it gives away to it. */
  private static Locs inUse(CallFlow call, Store store) {
    Locs inUse = call.receiver;
    for (int i = 0; i < call.arguments.size() && i < call.facts.params().size(); i++) {
      if (Generics.variables(call.facts.params().get(i).element().asType()).isEmpty()) {
        inUse = inUse.union(call.arguments.get(i));
      }
    }
    return inUse.without(closures(inUse)).without(store.ended(inUse));
  }

  private static Locs closures(Locs some) {
    Locs.Union closures = new Locs.Union();
    for (Loc loc : some) {
      if (loc.closure != null) {
        closures.add(loc);
      }
    }
    return closures.set();
  }

  /** Returns the closures that are written in an argument. */
  private static Locs written(Locs value, Tree argument) {
    Locs.Union written = new Locs.Union();
    for (Loc loc : value) {
      if (loc.closure != null && Describe.writtenIn(argument, loc.closure.tree)) {
        written.add(loc);
      }
    }
    return written.set();
  }

  private boolean cross(
      CallFlow call,
      ParamFacts param,
      Boundary boundary,
      Locs value,
      Tree tree,
      Transfer at,
      Store store) {
    Locs until = Locs.NONE;
    if (boundary.kind() == Boundary.Kind.UNTIL) {
      until = named(call, boundary.until());
    }
    Crossings.Handover to = handover(call, param, boundary, tree, until);
    Store before = store.copy();
    flow.bodies.moveEffects(value, at, store);
    flow.crossings.check(value, to, at.frame, store);
    for (Loc loc : value) {
      if (loc.closure != null) {
        // What was reported as crossing counts as if it had stayed: one report is enough.
        store.withoutEndsOf(loc.closure.reported, before);
      }
    }
    if (param.functional()) {
      handedIn(call, param, to, at, store);
    }
    return true;
  }

  private Crossings.Handover handover(
      CallFlow call, ParamFacts param, Boundary boundary, Tree tree, Locs until) {
    boolean runs = param.functional() || !TypeModes.isObject(param.element().asType());
    boolean written = call.facts.traits().boundary() != null || param.boundary() != null;
    Route route = written ? null : flow.helpers.routeOf(param);
    if (route != null && route.by() != null) {
      return new Crossings.Handover(
          boundary, tree, Names.call(route.by()), route.last(), runs, until, route);
    }
    return new Crossings.Handover(
        boundary,
        tree,
        Names.call(call.facts.method()),
        call.facts.traits().boundary() == null ? param.spoken() : null,
        runs,
        until);
  }

  /** Checks what the callee passes into the closure, as far as it went into the call. */
  private void handedIn(
      CallFlow call, ParamFacts param, Crossings.Handover to, Transfer at, Store store) {
    if (to.boundary().resultStays()
        || !(param.element().asType() instanceof javax.lang.model.type.DeclaredType type)) {
      return;
    }
    for (int i = 0; i < 3; i++) {
      javax.lang.model.type.TypeMirror given = Generics.given(flow.facts, type, i);
      if (given == null) {
        return;
      }
      Locs value =
          call.parameter(given, call.argumentOf(call.receiverType()))
              .filter(l -> !handedOver(call, l, store) && !madeInside(call, l));
      boolean known = at.frame.marked || pipeline(call) || flow.casts.handle(value, store);
      if (known && !flow.crossings.mode(value, to.boundary(), at.frame, store).sendable()) {
        flow.crossings.handedIn(value, to, at.frame, store);
        return;
      }
    }
  }

  /** What one closure makes in the other task, another one may be given there. */
  private static boolean madeInside(CallFlow call, Loc loc) {
    for (Locs argument : call.arguments) {
      for (Loc each : argument) {
        if (each.closure != null && each.closure.madeInside(loc)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What a private method hands over by itself is reported as its argument. */
  private boolean handedOver(CallFlow call, Loc loc, Store store) {
    for (int i = 0; i < call.arguments.size() && i < call.facts.params().size(); i++) {
      ParamFacts param = call.facts.params().get(i);
      if (call.arguments.get(i).contains(loc)
          && !param.functional()
          && flow.summaries.inferred(call.facts.method())) {
        Finding leak = leak(call, param, store.mode(call.arguments.get(i)));
        return leak != null && leak.rule().crossing();
      }
    }
    return false;
  }

  private static Locs named(CallFlow call, String name) {
    if (name.equals("this")) {
      return call.receiver;
    }
    for (int i = 0; i < call.arguments.size() && i < call.facts.params().size(); i++) {
      if (call.facts.params().get(i).name().equals(name) || name.equals("#" + (i + 1))) {
        return call.arguments.get(i);
      }
    }
    return Locs.NONE;
  }

  /** Returns what the callee does with the argument; null for an ordinary value. */
  private Boundary boundary(CallFlow call, ParamFacts param) {
    Boundary boundary = param.boundary();
    boolean stage = param.poly() && pipeline(call) && !runsAtTheEnd(param);
    if (boundary == null && !param.functional() && !param.poly()) {
      boundary = flow.helpers.boundaryOf(param);
    }
    if (boundary == null && param.functional() && param.mode() == null && !param.poly()) {
      Boundary inferred = flow.helpers.boundaryOf(param);
      boundary =
          inferred != null
              ? inferred
              : flow.facts.marked(call.facts.method()) ? null : Boundary.UNKNOWN;
    }
    boolean here = boundary != null && boundary.kind() == Boundary.Kind.IMMEDIATE || stage;
    if (here && pipeline(call) && call.receiver.filter(l -> l.parallel).size() > 0) {
      return Boundary.SCOPED;
    }
    if (stage && param.functional()) {
      return Boundary.IMMEDIATE;
    }
    if (boundary != null && boundary.crosses() && boundary.home().isEmpty()) {
      int index = call.facts.params().indexOf(param);
      return boundary.withHome(flow.helpers.homes().ofExecutor(call.facts, call.trees, index));
    }
    return boundary != null && boundary.kind() == Boundary.Kind.KEPT ? null : boundary;
  }

  /** What neither takes nor returns anything is no stage: {@code onClose(Runnable)}. */
  private boolean runsAtTheEnd(ParamFacts param) {
    javax.lang.model.element.ExecutableElement method =
        param.functional() ? flow.facts.functionalMethod(param.element().asType()) : null;
    return method != null
        && method.getParameters().isEmpty()
        && method.getReturnType().getKind() == javax.lang.model.type.TypeKind.VOID;
  }

  private boolean pipeline(CallFlow call) {
    return flow.facts.inPipeline(call.facts.method());
  }

  /** Stages that were added before a pipeline was made parallel run in parallel as well. */
  private void stagesBefore(CallFlow call, Transfer at, Store store) {
    for (Loc loc : store.reach(call.receiver, false)) {
      if (loc.closure != null) {
        Crossings.Handover to =
            new Crossings.Handover(
                Boundary.SCOPED,
                loc.closure.tree,
                Names.call(call.facts.method()),
                null,
                true,
                Locs.NONE);
        flow.crossings.check(Locs.of(loc), to, at.frame, store);
      }
    }
  }

  private boolean unknown(
      CallFlow call, ParamFacts param, Locs value, Tree tree, Transfer at, Store store) {
    boolean reported = false;
    for (Loc loc : store.reach(value, false)) {
      if (loc.closure == null) {
        continue;
      }
      boolean inPlace = Describe.writtenIn(tree, loc.closure.tree);
      for (Capture capture : loc.closure.captures) {
        Locs captured = loc.closure.captured.getOrDefault(capture, Locs.NONE);
        if (capture.kind() == Capture.Kind.STATIC_FIELD
            || !store.mode(captured).confined()
            || !at.frame.marked
                && (capture.kind() == Capture.Kind.THIS || !flow.casts.handle(captured, store))) {
          continue;
        }
        reported = true;
        unknownCapture(
            call, param, capture, captured, inPlace ? capture.mention() : tree, at, store);
        if (!inPlace) {
          break;
        }
      }
    }
    return reported;
  }

  private void unknownCapture(
      CallFlow call,
      ParamFacts param,
      Capture capture,
      Locs captured,
      Tree where,
      Transfer at,
      Store store) {
    String callee = Names.call(call.facts.method());
    List<Note> notes = new ArrayList<>(flow.regions.obtained(captured, capture.mention(), store));
    notes.add(
        flow.reports.unplaced(
            Note.Role.BOUNDARY,
            "`%s` does not say what it does with its %s".formatted(callee, param.spoken()),
            where));
    flow.reports.add(
        Rule.CAPTURE_UNKNOWN,
        where,
        at.frame,
        captured,
        "cannot tell whether "
            + Crossings.spoken(capture)
            + " crosses into another task: `"
            + callee
            + "` may run the closure now or later",
        notes,
        "annotate the parameter @RunsImmediately or @PretendThread, or describe the method in a model");
  }

  // Ordinary parameters.

  private boolean ordinary(
      CallFlow call, ParamFacts param, Locs value, Tree tree, Transfer at, Store store) {
    MethodFacts facts = call.facts;
    if (param.functional() && param.mode() == null && !param.poly()) {
      flow.bodies.keptForLater(value, at, store);
    }
    if (param.poly() || facts.flowsOnly(param)) {
      return false;
    }
    if (!facts.marked() && flow.loans.crossesIn(call, param, value, store)) {
      return report(call, param, value, Mode.BORROWED, tree, at, store);
    }
    Mode mode = store.mode(value);
    boolean mayKeep =
        facts.marked()
            && param.mode() == null
            && !param.declared().confined()
            && (!flow.summaries.inferred(facts.method())
                || leak(call, param, Mode.CURRENT_TASK_ONLY) != null);
    if (mayKeep && Generics.variables(param.element().asType()).isEmpty()) {
      store.publish(
          value,
          flow.locs.named(
              Loc.Kind.STATIC,
              param.element(),
              null,
              param.element().asType(),
              Mode.UNCONFINED,
              null));
    }
    if (!mode.confined() || mode.within(param.declared())) {
      return false;
    }
    if (!param.functional()
        && !Generics.variables(param.element().asType()).isEmpty()
        && param.mode() == null) {
      return boundedVariable(call, param, value, mode, tree, at, store)
          || !facts.marked() && keptByPrivate(call, param, value, mode, tree, at, store);
    }
    if (!facts.marked() && param.consumes() && flow.loans.notOwned(value, store)) {
      return report(call, param, value, mode, tree, at, store);
    }
    if (!facts.marked() && param.mode() == null) {
      return keptByVisible(call, param, value, tree, at, store)
          || keptByPrivate(call, param, value, mode, tree, at, store);
    }
    if (param.mode() == null && flow.summaries.inferred(facts.method())) {
      return leaks(call, param, value, tree, at, store);
    }
    if (param.consumes() && !mode.limited() && param.mode() == null && !facts.marked()) {
      return false;
    }
    return report(call, param, value, mode, tree, at, store);
  }

  /** Type variables take anything that their written bound admits. */
  private boolean boundedVariable(
      CallFlow call, ParamFacts param, Locs value, Mode mode, Tree tree, Transfer at, Store store) {
    if (!Generics.isVariable(param.element().asType())) {
      return false;
    }
    Mode bound =
        TypeModes.writtenBound((javax.lang.model.type.TypeVariable) param.element().asType());
    return bound != null
        && !mode.within(bound)
        && report(call, param, value, mode, tree, at, store);
  }

  /** What a private method lets escape is known in unmarked code, too. */
  private boolean keptByPrivate(
      CallFlow call, ParamFacts param, Locs value, Mode mode, Tree tree, Transfer at, Store store) {
    if (!flow.summaries.inferred(call.facts.method())) {
      return false;
    }
    if (!mode.limited()) {
      return crosses(call, param, value, leak(call, param, mode), tree, at, store);
    }
    int index = call.facts.params().indexOf(param);
    boolean stays =
        flow.helpers.storedIn(call.facts.method(), index) == null
            || !flow.stays.endsHere(value, tree, at.frame, store);
    return leaks(call, param, value, tree, at, store)
        || !stays && report(call, param, value, mode, tree, at, store);
  }

  /**
   * In unmarked code only what can be seen to be kept is reported: closures in fields. A new object
   * that keeps one is as confined as the closure, and is judged where it goes.
   */
  private boolean keptByVisible(
      CallFlow call, ParamFacts param, Locs value, Tree tree, Transfer at, Store store) {
    ExecutableElement callee = call.facts.method();
    if (callee.getKind() == ElementKind.CONSTRUCTOR
        && flow.helpers.stores(callee, call.facts.params().indexOf(param))) {
      return false;
    }
    Route route = param.functional() ? flow.helpers.routeOf(param) : null;
    return route != null
        && route.boundary().kind() == Boundary.Kind.KEPT
        && !route.returned()
        && flow.closureEscapes.closureEscape(
            value, Mode.UNCONFINED, tree, at.frame, store, "kept", route);
  }

  private Finding leak(CallFlow call, ParamFacts param, Mode mode) {
    return flow.summaries.leak(call.facts.method(), call.facts.params().indexOf(param), mode);
  }

  private boolean leaks(
      CallFlow call, ParamFacts param, Locs value, Tree tree, Transfer at, Store store) {
    Mode mode = store.mode(value);
    Finding leak = leak(call, param, mode);
    // In unmarked code only what is known to be kept is: not what an unknown callee may do with it.
    boolean known = leak != null && (call.facts.marked() || leak.rule() != Rule.CAPTURE_UNKNOWN);
    return known
        && (crosses(call, param, value, leak, tree, at, store)
            || report(call, param, value, mode, tree, at, store));
  }

  /** Reports an argument that the body of a private method hands over to another task. */
  private boolean crosses(
      CallFlow call,
      ParamFacts param,
      Locs value,
      Finding leak,
      Tree tree,
      Transfer at,
      Store store) {
    if (leak == null || !leak.rule().crossing()) {
      return false;
    }
    flow.crossings.inHelper(value, call.facts.method(), param, leak, tree, at.frame, store);
    return true;
  }

  private boolean report(
      CallFlow call, ParamFacts param, Locs value, Mode mode, Tree tree, Transfer at, Store store) {
    Route route = param.functional() ? flow.helpers.routeOf(param) : null;
    if (flow.closureEscapes.closureEscape(
        value, param.declared(), tree, at.frame, store, "passed", route)) {
      return true;
    }
    String callee = Names.call(call.facts.method());
    List<Note> notes = new ArrayList<>(flow.regions.obtained(value, tree, store));
    flow.reports.add(
        Rule.ESCAPE_BY_ARGUMENT,
        tree,
        at.frame,
        value,
        "%s is passed to `%s`, whose %s %s"
            .formatted(Describe.value(tree), callee, param.spoken(), Advice.reason(param, mode)),
        notes,
        Advice.onArgument(call.facts, tree, mode, flow.facts),
        acceptable(call, param, mode));
    return true;
  }

  /** The parameter can be declared for such values if the body does not let them go. */
  private List<Remedy> acceptable(CallFlow call, ParamFacts param, Mode mode) {
    int index = call.facts.params().indexOf(param);
    boolean visible = flow.helpers.tree(call.facts.method()) != null;
    return visible && flow.summaries.leak(call.facts.method(), index, mode) == null
        ? List.of(Remedy.of(param.element(), mode.annotation().substring(1)))
        : List.of();
  }
}
