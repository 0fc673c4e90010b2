package dev.taskbound.engine.rules.overriding;

import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.flow.Generics;
import dev.taskbound.engine.mode.Mode;
import javax.lang.model.type.TypeMirror;

/** What an override returns that is more confined, or borrowed from more, than its base says. */
final class ResultDemands {
  private final Facts facts;

  ResultDemands(Facts facts) {
    this.facts = facts;
  }

  void find(Overriding pair) {
    MethodFacts base = pair.base();
    // A model that is silent about a result promises nothing about it.
    if (!pair.modes() || !base.marked() && !base.resultWritten()) {
      return;
    }
    if (base.traits().polyResult() && !pair.own().resultWritten()) {
      return;
    }
    Mode promised = promised(pair);
    Mode returned = returned(pair);
    if (!returned.within(promised)) {
      pair.add(
          "returns a value that is " + returned.annotation(),
          "returns one that is " + promised.annotation(),
          pair.advice("return a value of the promised mode", returned.annotation()),
          pair.onBase(returned.annotation().substring(1)));
    } else if (returned.limited()) {
      owners(pair);
    }
  }

  private Mode promised(Overriding pair) {
    MethodFacts base = pair.base();
    TypeMirror declared = base.method().getReturnType();
    return base.resultWritten() || Generics.variables(declared).isEmpty()
        ? base.result()
        : facts.modes().of(pair.seen().getReturnType(), base.marked());
  }

  private Mode returned(Overriding pair) {
    MethodFacts own = pair.own();
    if (own.traits().polyResult() && !pair.base().traits().polyResult()) {
      return ofArguments(pair);
    }
    if (own.resultWritten() || pair.sub().receiver().retains()) {
      return pair.sub().result();
    }
    // What the body may return goes by what is inherited.
    return own.result().join(pair.sub().result());
  }

  /** Returns the mode of a {@code @PolyConfined} result where callers know the base only. */
  private Mode ofArguments(Overriding pair) {
    MethodFacts own = pair.own();
    boolean receiver = own.receiver().poly() && !pair.base().receiver().poly();
    Mode mode = receiver ? Mode.CURRENT_TASK_ONLY : own.result();
    for (int i = 0; i < own.params().size(); i++) {
      ParamFacts theirs = pair.base().params().get(i);
      if (own.params().get(i).poly()) {
        mode = mode.join(theirs.poly() ? Mode.CURRENT_TASK_ONLY : theirs.declared());
      }
    }
    return mode;
  }

  private static void owners(Overriding pair) {
    MethodFacts.Owners sub = pair.sub().owners();
    MethodFacts.Owners base = pair.base().owners();
    if (sub.receiver() && !base.receiver()) {
      owner(pair, "its receiver");
      return;
    }
    for (int owner : sub.params()) {
      if (!base.params().contains(owner)) {
        owner(pair, Overriding.name(pair.sub().params().get(owner)));
        return;
      }
    }
  }

  private static void owner(Overriding pair, String owner) {
    pair.add(
        "returns what is borrowed from " + owner,
        "does not name that as an owner",
        pair.advice("return what is borrowed from the owners it names", "@BorrowsFrom"));
  }
}
