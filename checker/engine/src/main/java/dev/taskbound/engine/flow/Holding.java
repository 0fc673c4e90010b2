package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;

/**
 * How a capability is held.
 *
 * @param kind what ends it
 * @param site the call that acquired it, or where it is declared
 * @param guard the guard whose end releases it, or none
 * @param sure whether it is held on every path
 */
record Holding(Kind kind, Tree site, Locs guard, boolean sure) {
  /** What ends a holding. */
  enum Kind {
    /** A call that releases it. */
    RAW,
    /** The end of a guard. */
    GUARD,
    /** The caller holds it: this body has no business to release it. */
    CALLER,
    /** It is held if a boolean is true, and then {@link #RAW}. */
    TRIED,
    /** An inferred method has released what its caller held. */
    OWED
  }

  Holding unsure() {
    return sure ? new Holding(kind, site, guard, false) : this;
  }

  Holding withGuard(Locs other) {
    return other == guard ? this : new Holding(kind, site, other, sure);
  }

  Holding as(Kind other, boolean certain) {
    return new Holding(other, site, guard, certain);
  }
}
