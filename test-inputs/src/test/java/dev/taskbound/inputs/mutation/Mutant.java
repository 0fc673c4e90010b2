package dev.taskbound.inputs.mutation;

import java.util.List;

/**
 * One small change of the engine.
 *
 * @param file the changed file, below the folder of the engine's package
 * @param line the line of the change, from 1
 * @param at the position of the change in the file
 * @param change what is changed, for people
 * @param rule the key of the rule that is concerned; empty for a mutant of no rule in particular
 * @param edits the change
 */
record Mutant(String file, int line, int at, String change, String rule, List<Edit> edits) {

  /** Makes the list of edits unchangeable. */
  Mutant {
    edits = List.copyOf(edits);
  }

  /** Returns {@code file:line: change}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + change;
  }
}
