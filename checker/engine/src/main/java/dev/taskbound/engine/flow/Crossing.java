package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import dev.taskbound.engine.rules.Rule;

/**
 * That an object was handed to a detached task.
 *
 * @param where the capture or argument by which it crossed
 * @param what how the value is spoken of there
 * @param rule the rule that a later end of the object breaks
 * @param by the method it was handed to, as it is spoken of
 * @param more whether several tasks got it there, one after the other
 */
record Crossing(Tree where, String what, Rule rule, String by, boolean more) {
  /** Returns that it was handed over there once more. */
  Crossing again() {
    return more ? this : new Crossing(where, what, rule, by, true);
  }

  /** Joins two paths on which the same object crossed at the same place. */
  Crossing withAnyOther(Crossing other) {
    return other.more ? again() : this;
  }
}
