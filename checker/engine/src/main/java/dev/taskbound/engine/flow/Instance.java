package dev.taskbound.engine.flow;

import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.mode.Mode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Translates the objects of a callee's summary into objects at the call. */
final class Instance {
  private final Flow flow;
  private final Summaries.Summary summary;
  private final CallFlow call;
  private final Transfer at;
  private final Store store;
  private final TypeMirror seen;
  private final Map<Loc, Locs> done = new HashMap<>();

  Instance(
      Flow flow,
      Summaries.Summary summary,
      CallFlow call,
      Transfer at,
      Store store,
      TypeMirror seen) {
    this.flow = flow;
    this.summary = summary;
    this.call = call;
    this.at = at;
    this.store = store;
    this.seen = seen;
  }

  Locs of(Locs theirs) {
    Locs ours = Locs.NONE;
    for (Loc loc : theirs) {
      ours = ours.union(one(loc));
    }
    return ours;
  }

  Locs ofLock(Lock lock) {
    return lock.of() instanceof Loc loc ? one(loc) : Locs.NONE;
  }

  private Locs one(Loc each) {
    Loc loc = summary.alike.representing(each);
    Locs ready = done.get(loc);
    if (ready != null) {
      return ready;
    }
    done.put(loc, Locs.NONE);
    Locs result = translate(loc);
    done.put(loc, result);
    return result;
  }

  private Locs translate(Loc loc) {
    if (loc.element && !loc.views.isEmpty()) {
      return flow.generics.contents(of(loc.views), loc.type, call.at, at, store);
    }
    Integer parameter = summary.parameters.get(loc);
    if (parameter != null) {
      return parameter < call.arguments.size() ? call.arguments.get(parameter) : Locs.NONE;
    }
    switch (loc.kind) {
      case THIS:
        return around(loc)
            ? Locs.of(flow.self(at.frame, Facts.elementOf(loc.type)))
            : call.receiver;
      case TASK:
        return store.task().current().locs();
      case STATIC:
        return Locs.of(loc);
      case FIELD:
        return field(loc);
      default:
        return fresh(loc);
    }
  }

  /** Returns whether this is the object around that of a local or inner class. */
  private boolean around(Loc self) {
    TypeElement type = Facts.elementOf(self.type);
    TypeElement callee = (TypeElement) call.facts.method().getEnclosingElement();
    return type != null
        && type != callee
        && !flow.facts
            .types()
            .isSubtype(
                flow.facts.types().erasure(callee.asType()),
                flow.facts.types().erasure(type.asType()));
  }

  private Locs field(Loc loc) {
    Locs bases = loc.base == null ? Locs.NONE : one(loc.base);
    for (Element member : membersOf(loc)) {
      return flow.readField(bases, (VariableElement) member, at.frame, null, store);
    }
    return fresh(loc);
  }

  private Set<Element> membersOf(Loc loc) {
    return loc.field == null ? Set.of() : Set.of(loc.field);
  }

  private Locs fresh(Loc loc) {
    Mode mode = summary.exit.ownMode(loc);
    TypeMirror type = loc.type == null ? seen : loc.type;
    Loc made = flow.locs.fresh(call.at, loc, at.frame, type, mode);
    made.unending = loc.unending;
    made.summary |= summary.alike.several(loc);
    store.allocate(made);
    for (Loc each : summary.alike.all(loc)) {
      store.hold(made, of(summary.exit.contents(each)));
      store.lend(made, of(summary.exit.owners(each)));
    }
    End end = summary.exit.endOf(loc);
    if (end != null) {
      store.end(made, new End(end.how(), call.at, end.by(), Locs.NONE));
    }
    return Locs.of(made);
  }
}
