package dev.taskbound.differential.gen;

/** Patterns that are not generated because a fault that they show is known and not mended yet. */
public enum KnownFault {
  /** A closure that runs here, and a try statement, in one method. */
  IMMEDIATE_CLOSURE_BESIDE_TRY,
  /** A private method without annotations returns something owned that it has made. */
  OWNED_RESULT_OF_INFERRED_METHOD,
  /** What crosses into a scope is lent by a context that is left, or by an owner that is reset. */
  FORKED_BORROW_ENDS_EARLY
}
