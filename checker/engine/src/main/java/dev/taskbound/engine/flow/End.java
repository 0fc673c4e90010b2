package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;

/**
 * How an object came to its end.
 *
 * @param how what ended it
 * @param where the call or resource that did
 * @param of the objects that were ended, not those that died with them
 * @param by the method that did, as it is spoken of
 */
record End(How how, Tree where, String by, Locs of) {
  /** What can end an object. */
  enum How {
    CLOSED,
    CONSUMED,
    BORROWS_ENDED,
    /** Its task context was left for good. */
    LEFT,
    /** Its task context was exited. */
    EXITED;

    /** Returns whether the task context has ended, and what belongs to it with it. */
    boolean ofContext() {
      return this == LEFT || this == EXITED;
    }
  }
}
