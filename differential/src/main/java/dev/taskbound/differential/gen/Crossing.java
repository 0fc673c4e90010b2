package dev.taskbound.differential.gen;

import java.util.List;
import java.util.Optional;

/** The body of a closure in a task context of its own, while it is written. */
final class Crossing {
  private final Site outer;
  private final Site body;
  private final List<Obj> contextsOutside;
  private final Strand strand = new Strand();
  private final int start;

  /** Enters the closure. */
  Crossing(Site outer, Object space) {
    this.outer = outer;
    State state = outer.state();
    this.start = outer.program().lastNumber() + 1;
    this.contextsOutside = state.swapContexts(List.of(outer.makeContext(strand, space)));
    this.body = outer.closure(strand, outer.limits().crossing());
  }

  /** Returns the body, to be written. */
  Site body() {
    return body;
  }

  /**
   * Chooses a variable to return: one that may leave, or one that may not, but can be named
   * outside.
   *
   * @param wrong whether it is to be one that may not
   */
  Optional<Variable> result(boolean wrong) {
    List<Variable> candidates =
        body.scope().stream()
            .filter(v -> !v.kind().isContainer() && v.kind() != Kind.CLOSURE)
            .filter(v -> !v.kind().uses().isEmpty())
            .filter(v -> body.valid(v) && body.only(v).isPresent())
            .filter(v -> wrong ? isNoticed(value(v)) : mayLeave(value(v)))
            .toList();
    return body.any(candidates);
  }

  private Obj value(Variable variable) {
    return body.only(variable).orElseThrow();
  }

  /** What is lent by something made inside may not leave, whether or not that ends here. */
  private boolean mayLeave(Obj value) {
    return body.crosses(value) && value.owners().stream().allMatch(this::isOlder);
  }

  private boolean isOlder(Obj value) {
    return value.id() < start && value.owners().stream().allMatch(this::isOlder);
  }

  private boolean isNoticed(Obj value) {
    return !body.crosses(value) && value.id() >= start
        || body.state().contexts().stream().anyMatch(value::dependsOn);
  }

  /** Ends the closure, and with it its task contexts. */
  void leave() {
    Bodies.finish(body);
    State state = outer.state();
    state.contexts().forEach(state::end);
    state.held().stream()
        .filter(hold -> hold.strand() == strand)
        .toList()
        .forEach(hold -> release(state, hold));
    state.swapContexts(contextsOutside);
  }

  /** What was read under RCU is dead when the pretend thread has ended. */
  private static void release(State state, Hold hold) {
    state.release(hold);
    if (hold.lock() == Locks.RCU) {
      state.end(hold.guard());
    }
  }
}
