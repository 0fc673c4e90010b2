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
 */
record Crossing(Tree where, String what, Rule rule, String by) {}
