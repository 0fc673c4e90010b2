package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.facts.TypeModes;
import dev.taskbound.engine.mode.Mode;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What calls evaluate to. */
final class Results {
  private final Flow flow;

  Results(Flow flow) {
    this.flow = flow;
  }

  Locs result(CallFlow call, TypeMirror seen, boolean dead, Transfer at, Store store) {
    MethodFacts facts = call.facts;
    TypeMirror declared = facts.method().getReturnType();
    if (TypeModes.neverConfined(declared) || TypeModes.neverConfined(seen)) {
      return Locs.NONE;
    }
    Locs summarized = flow.summaries.result(call, seen, at, store);
    if (summarized != null) {
      return summarized;
    }
    Locs back = facts.traits().plain() ? Locs.NONE : comingBack(call, declared, seen, at, store);
    boolean pipeline = flow.facts.inPipeline(facts.method());
    boolean changesPipeline = facts.traits().parallel() || facts.traits().sequential();
    if (call.madeElsewhere(declared)) {
      return back;
    }
    if (Generics.isVariable(declared) && !facts.resultWritten() && !changesPipeline) {
      return back.isEmpty() ? unknown(call, seen, at, store) : back;
    }
    if (facts.traits().polyResult() && !changesPipeline && aliasing(call, declared)) {
      return back;
    }
    if (flow.helpers.returnsThis(facts.method()) && !facts.resultWritten()) {
      return back.union(call.receiver);
    }
    if (opaque(seen) && !facts.traits().polyResult()) {
      back = Locs.NONE;
    }
    Mode mode = resultMode(call, facts.result(), back, declared, seen, at, store);
    Loc loc = flow.locs.fresh(call.at, facts.method(), at.frame, seen, mode);
    loc.described = facts.resultWritten();
    loc.unending = facts.traits().unending();
    loc.parallel = facts.traits().parallel() || pipeline && parallel(call);
    store.allocate(loc);
    if (!facts.receiver().retains()) {
      store.hold(loc, back);
    }
    if (flow.facts.ofType(seen) != null && flow.facts.ofType(seen).pipeline()) {
      store.hold(loc, stages(call.receiver, store));
      // Nothing has run yet: the stages before still hold what they will work on.
      store.lend(loc, call.receiver);
    }
    if (call.writesThrough(declared)) {
      loc.views = loc.views.union(call.receiver);
    }
    if (!dead) {
      store.lend(loc, owners(call, loc.mode, at));
    }
    if (back.isEmpty() && isOptional(seen)) {
      store.hold(loc, inOptional(call, loc, seen, at, store));
    }
    if (!store.mode(Locs.of(loc)).confined()
        && back.isEmpty()
        && store.owners(loc).isEmpty()
        && !holds(seen)
        && !flow.facts.canOwn(seen)) {
      return Locs.NONE;
    }
    return Locs.of(loc);
  }

  private static boolean isOptional(TypeMirror type) {
    TypeElement element = Facts.elementOf(type);
    return element != null && element.getQualifiedName().contentEquals("java.util.Optional");
  }

  /** There is one object in an {@code Optional}, however often it is asked for. */
  private Locs inOptional(CallFlow call, Loc optional, TypeMirror seen, Transfer at, Store store) {
    TypeMirror type = call.argumentOf(seen);
    if (TypeModes.neverConfined(type)) {
      return Locs.NONE;
    }
    Mode mode = flow.facts.modes().of(type, at.frame.marked).join(store.ownMode(optional));
    if (!mode.confined() && !flow.facts.canOwn(type)) {
      return Locs.NONE;
    }
    Loc inside = flow.locs.fresh(call.at, "inside " + call.facts.method(), at.frame, type, mode);
    inside.unending = optional.unending;
    store.allocate(inside);
    store.lend(inside, store.owners(optional));
    return Locs.of(inside);
  }

  private boolean opaque(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED && flow.facts.ofType(type).opaque();
  }

  /** Something of a type variable's type about which nothing is known but its actual type. */
  private Locs unknown(CallFlow call, TypeMirror seen, Transfer at, Store store) {
    Mode mode = flow.facts.modes().of(seen, at.frame.marked);
    if (!mode.confined() && !flow.facts.canOwn(seen)) {
      return Locs.NONE;
    }
    Loc loc = flow.locs.fresh(call.at, "unknown", at.frame, seen, mode);
    store.allocate(loc);
    if (mode.limited()) {
      store.lend(loc, store.task().current().locs());
    }
    return Locs.of(loc);
  }

  /** The closures of the stages that a pipeline has so far. */
  private static Locs stages(Locs pipeline, Store store) {
    Locs stages = Locs.NONE;
    for (Loc loc : store.reachOutsideClosures(pipeline)) {
      if (loc.closure != null) {
        stages = stages.union(Locs.of(loc));
      }
    }
    return stages;
  }

  /** Plain data needs no object: nothing could be learnt about it. */
  private boolean holds(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY || type.getKind() == TypeKind.TYPEVAR) {
      return true;
    }
    return type.getKind() == TypeKind.DECLARED;
  }

  private Mode resultMode(
      CallFlow call,
      Mode mode,
      Locs back,
      TypeMirror declared,
      TypeMirror seen,
      Transfer at,
      Store store) {
    Mode result = mode;
    if (!call.facts.resultWritten() && !call.facts.traits().plain()) {
      boolean generic = !Generics.variables(declared).isEmpty();
      result = generic ? flow.facts.modes().of(seen, at.frame.marked) : mode;
      if (!generic) {
        result = result.join(flow.facts.modes().of(seen, at.frame.marked));
      }
    }
    if (call.facts.traits().polyResult()) {
      Mode in = Mode.UNCONFINED;
      in = in.join(store.mode(call.facts.traits().copies() ? back : polyArguments(call)));
      boolean unendingReceiver =
          !call.receiver.isEmpty() && call.receiver.filter(l -> !l.unending).isEmpty();
      result = unendingReceiver ? in : result.join(in);
    }
    return result;
  }

  private static Locs polyArguments(CallFlow call) {
    Locs all =
        call.facts.receiver().poly() || !anyPolyParam(call.facts) ? call.receiver : Locs.NONE;
    return all.union(polyParams(call));
  }

  private static Locs polyParams(CallFlow call) {
    Locs all = Locs.NONE;
    for (int i = 0; i < call.arguments.size() && i < call.facts.params().size(); i++) {
      if (call.facts.params().get(i).poly()) {
        all = all.union(call.arguments.get(i));
      }
    }
    return all;
  }

  private static boolean anyPolyParam(MethodFacts facts) {
    return facts.params().stream().anyMatch(ParamFacts::poly);
  }

  /** Returns what went in and comes out again, through type variables or {@code @PolyConfined}. */
  private Locs comingBack(
      CallFlow call, TypeMirror declared, TypeMirror seen, Transfer at, Store store) {
    Locs back = call.result(declared, seen);
    if (call.facts.traits().copies()) {
      return back.union(
          flow.generics.contents(call.receiver, call.argumentOf(seen), call.at, at, store));
    }
    if (call.facts.traits().polyResult() && !call.facts.owners().written()) {
      // A borrow is as confined as its owner, and dies with it; it does not contain it.
      back = back.union(call.facts.result().limited() ? polyParams(call) : polyArguments(call));
    }
    return back;
  }

  /** A {@code @PolyConfined} result that may be the argument itself is the argument. */
  private boolean aliasing(CallFlow call, TypeMirror declared) {
    if (call.facts.result().limited()
        || call.facts.owners().written()
        || call.facts.traits().copies()) {
      return false;
    }
    if (flow.facts.functional(declared) || Generics.isVariable(declared)) {
      return true;
    }
    for (int i = 0; i < call.facts.params().size(); i++) {
      ParamFacts param = call.facts.params().get(i);
      if (param.poly()
          && flow.facts
              .types()
              .isSameType(
                  flow.facts.types().erasure(param.element().asType()),
                  flow.facts.types().erasure(declared))) {
        return true;
      }
    }
    return call.facts.receiver().poly() && !anyPolyParam(call.facts);
  }

  private boolean parallel(CallFlow call) {
    return !call.facts.traits().sequential() && call.receiver.filter(l -> l.parallel).size() > 0;
  }

  private Locs owners(CallFlow call, Mode mode, Transfer at) {
    MethodFacts facts = call.facts;
    MethodFacts.Owners named = facts.owners();
    if (!mode.limited() && !named.written()) {
      return Locs.NONE;
    }
    Locs owners = named.receiver() ? call.receiver : Locs.NONE;
    for (int i : named.params()) {
      if (i < call.arguments.size()) {
        owners = owners.union(call.arguments.get(i));
      }
    }
    if (!mode.sendable() && mode.limited() && !named.written() || named.task()) {
      boolean tied = named.receiver() || !named.params().isEmpty();
      if (!tied || named.task()) {
        owners = owners.union(call.store.task().current().locs());
      }
    }
    return owners;
  }

  /** Returns what a method reference returns when it is run. */
  Locs resultOfReference(
      MethodFacts facts, Locs receiver, Tree reference, Frame frame, Store store) {
    TypeMirror type =
        facts.method().getKind() == ElementKind.CONSTRUCTOR
            ? facts.method().getEnclosingElement().asType()
            : facts.method().getReturnType();
    Mode mode =
        facts.method().getKind() == ElementKind.CONSTRUCTOR && !facts.resultWritten()
            ? flow.facts.modes().of(type, frame.marked)
            : facts.result();
    if (!mode.confined()) {
      return Locs.NONE;
    }
    Loc loc = flow.locs.fresh(reference, facts.method(), frame, type, mode);
    store.allocate(loc);
    if (mode.limited()) {
      boolean fromReceiver = facts.owners().receiver() && !receiver.isEmpty();
      store.lend(loc, fromReceiver ? receiver : store.task().current().locs());
    }
    return Locs.of(loc);
  }
}
