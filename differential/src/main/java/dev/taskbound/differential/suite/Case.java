package dev.taskbound.differential.suite;

import dev.taskbound.differential.run.Outcome;
import dev.taskbound.differential.run.Verdict;
import dev.taskbound.differential.tree.Tree;
import java.util.Optional;

/**
 * A program with what was said about it and what it did.
 *
 * @param className the name of its class
 * @param tree the program
 * @param verdict what the checker says
 * @param outcome what its runs did
 * @param disagreement whether the two contradict each other
 */
public record Case(
    String className,
    Tree tree,
    Verdict verdict,
    Outcome outcome,
    Optional<Disagreement> disagreement) {}
