package dev.taskbound.cli;

import dev.taskbound.engine.report.Notification;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Tells that the sources do not compile; carries what javac said. */
final class CompileFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient JavacProblems problems;
  private final transient List<Path> missingEntries;

  CompileFailure(JavacProblems problems, List<Path> missingEntries) {
    super("the sources do not compile");
    this.problems = problems;
    this.missingEntries = missingEntries;
  }

  /** Returns javac's errors for reports that programs read. */
  List<Notification> notifications() {
    return problems.notifications();
  }

  /** Prints javac's errors as javac does, and one closing line that says what to do. */
  void print(PrintWriter err) {
    problems.shown().forEach(err::println);
    err.print("taskbound: nothing was checked: the sources do not compile (");
    err.print(problems.count() + ")");
    if (!missingEntries.isEmpty()) {
      err.print("; not found on the class path: " + missingEntries.get(0));
    }
    if (problems.namesAreMissing()) {
      err.print(
          "; give what they need with --classpath, or --lenient-classpath to check what can be"
              + " attributed without it");
    }
    err.println();
  }
}
