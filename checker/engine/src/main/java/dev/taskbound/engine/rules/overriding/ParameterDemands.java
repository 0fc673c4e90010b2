package dev.taskbound.engine.rules.overriding;

import dev.taskbound.engine.facts.Boundary;
import dev.taskbound.engine.facts.Capabilities;
import dev.taskbound.engine.facts.Effects;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.flow.Generics;
import dev.taskbound.engine.flow.Helpers;
import dev.taskbound.engine.mode.Mode;
import dev.taskbound.engine.report.Remedy;
import javax.lang.model.type.TypeMirror;

/** What an override does with its arguments, or asks of them, beyond what its base declares. */
final class ParameterDemands {
  private final Facts facts;
  private final Helpers helpers;
  private final BoundaryDemands boundaries;
  private final TypeArgumentDemands arguments;

  ParameterDemands(Facts facts, Helpers helpers) {
    this.facts = facts;
    this.helpers = helpers;
    this.boundaries = new BoundaryDemands(facts);
    this.arguments = new TypeArgumentDemands(facts);
  }

  void find(Overriding pair) {
    boundaries.ofMethod(pair);
    for (int i = 0; i < pair.sub().params().size(); i++) {
      effects(pair, i);
      int before = pair.demands().size();
      boundary(pair, i);
      capabilities(pair, i);
      if (pair.demands().size() == before && pair.modes()) {
        mode(pair, i);
        arguments.find(pair, i);
      }
    }
  }

  private static void effects(Overriding pair, int index) {
    ParamFacts sub = pair.told().params().get(index);
    ParamFacts base = pair.base().params().get(index);
    // Of a closure that runs here, @Consumes only says that it runs once.
    boolean once = sub.boundary() != null && sub.boundary().kind() == Boundary.Kind.IMMEDIATE;
    if (sub.consumes() && !base.consumes() && !once) {
      pair.add(
          "consumes " + Overriding.name(sub),
          "leaves it alone",
          pair.advice("leave it alone", "@Consumes"),
          pair.onBase(index, "Consumes"));
    }
    if (sub.endsBorrows() && !base.endsBorrows()) {
      pair.add(
          "ends what was borrowed from " + Overriding.name(sub),
          "does not",
          pair.advice("leave it alone", "@EndsBorrows"),
          pair.onBase(index, "EndsBorrows"));
    }
  }

  private void boundary(Overriding pair, int index) {
    ParamFacts sub = pair.sub().params().get(index);
    ParamFacts base = pair.base().params().get(index);
    if (base.boundary() == null) {
      Boundary told = pair.told().params().get(index).boundary();
      if (told != null && told.crosses() && !sub.functional()) {
        Mode accepted = accepted(base, pair.base(), pair.seen().getParameterTypes().get(index));
        boundaries.crosses(pair, sub, accepted);
      }
    } else if (pair.own().params().get(index).boundary() != null) {
      boundaries.compare(pair, sub, base, sub.boundary(), true);
    } else if (pair.modes()) {
      Boundary seen = sub.boundary() != null ? sub.boundary() : inferred(sub);
      boundaries.compare(pair, sub, base, seen, false);
    }
  }

  /** Returns what the body shows to be done with a closure, or null if it is kept. */
  private Boundary inferred(ParamFacts param) {
    if (param.mode() != null || param.poly()) {
      return null;
    }
    Boundary seen = helpers.boundaryOf(param);
    return seen == null || seen.crosses() || seen.kind() == Boundary.Kind.IMMEDIATE ? seen : null;
  }

  /** A closure may rely on the locks that the base runs it with. */
  private void capabilities(Overriding pair, int index) {
    ParamFacts sub = pair.sub().params().get(index);
    ParamFacts base = pair.base().params().get(index);
    for (Effects.Demand promised : base.holds()) {
      String object = EffectDemands.object(promised, pair.base());
      boolean kept =
          sub.holds().stream()
              .anyMatch(
                  held ->
                      facts.capabilities().covers(held.capability(), promised.capability())
                          && EffectDemands.object(held, pair.sub()).equals(object));
      if (!kept) {
        String capability = Capabilities.spoken(promised.capability());
        pair.add(
            "runs %s without %s".formatted(Overriding.name(sub), capability),
            "runs it with %s for %s"
                .formatted(capability, EffectDemands.spoken(promised, pair.base())),
            "run the closure with the lock held, and say so: " + capability);
        return;
      }
    }
  }

  private void mode(Overriding pair, int index) {
    ParamFacts sub = pair.sub().params().get(index);
    ParamFacts base = pair.base().params().get(index);
    boolean silent = base.mode() == null && base.boundary() == null && !base.poly();
    if (silent && !pair.base().marked()
        || sub.boundary() != null && base.boundary() != null
        || base.boundary() != null && sub.functional() && inferred(sub) != null) {
      return;
    }
    Mode promised = accepted(base, pair.base(), pair.seen().getParameterTypes().get(index));
    Mode accepted = accepted(sub, pair.sub(), sub.element().asType());
    if (promised.within(accepted)) {
      return;
    }
    String name = Overriding.name(sub);
    String help = "accept what `%s` accepts: ".formatted(pair.baseName());
    if (base.boundary() != null) {
      String spoken = BoundaryDemands.spoken(base.boundary());
      pair.add(
          "takes %s as an ordinary %s value".formatted(name, accepted.annotation()),
          "makes it " + spoken,
          help + spoken);
    } else {
      pair.add(
          "wants an argument for %s that is %s".formatted(name, accepted.annotation()),
          base.poly() ? "accepts any" : "accepts one that is " + promised.annotation(),
          help + (base.poly() ? "@PolyConfined" : promised.annotation()),
          base.poly() ? null : Remedy.of(sub.element(), promised.annotation().substring(1)));
    }
  }

  /** Returns the mode of what a parameter accepts where its type is known as {@code seen}. */
  private Mode accepted(ParamFacts param, MethodFacts method, TypeMirror seen) {
    Boundary boundary = param.boundary() != null ? param.boundary() : method.traits().boundary();
    if (boundary != null && boundary.kind() != Boundary.Kind.UNKNOWN) {
      Mode allowed = BoundaryDemands.allowed(boundary);
      return param.mode() != null && param.mode().within(allowed) ? param.mode() : allowed;
    }
    if (param.poly()) {
      return Mode.CURRENT_TASK_ONLY;
    }
    return param.mode() != null || Generics.variables(param.element().asType()).isEmpty()
        ? param.declared()
        : facts.modes().of(seen, method.marked());
  }
}
