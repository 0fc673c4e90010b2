package dev.taskbound.differential.suite;

import dev.taskbound.differential.run.Outcome;
import java.util.Optional;

/** Which rule a message of the run-time enforcement is about. */
final class Messages {
  private Messages() {}

  /**
   * Guesses the rule whose report was due.
   *
   * @param outcome a run that did what the rules forbid
   * @return a key, or several separated by bars
   */
  static String key(Outcome outcome) {
    String text =
        outcome
            .problem()
            .flatMap(Outcome::violation)
            .map(Throwable::getMessage)
            .or(() -> Optional.of("twice"))
            .get();
    if (text.contains("was released")) {
      return "use.after.release";
    } else if (text.contains("another task context")) {
      return "capture.not.sendable|use.in.other.context";
    } else if (text.contains("another task than")) {
      return "capture.not.sendable";
    } else if (text.contains("has ended")) {
      return "result.outlives.scope|use.after.leave";
    } else if (text.contains("without")) {
      return "capability.not.held";
    } else if (text.contains("not held")) {
      return "capability.released.twice";
    } else if (text.contains("twice")) {
      return "capability.acquired.twice";
    } else if (text.contains("lock")) {
      return "capability.not.released";
    }
    return "context.unbalanced";
  }
}
