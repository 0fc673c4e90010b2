package dev.taskbound.lsp;

import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.Diagnostic;

/**
 * What a check of an open document came to.
 *
 * @param document the text that was checked
 * @param readable whether it could be parsed; nothing is known about it otherwise
 * @param findings what was found, in the order of the text
 * @param compilerErrors what javac itself found fault with in this document, ready to be shown
 * @param compiles whether javac found no error, here or in what this file uses
 * @param read other source files that javac had to read for it
 * @param failures failures of Taskbound itself, in words for the user
 */
record Checked(
    OpenDocument document,
    boolean readable,
    List<Found> findings,
    List<Diagnostic> compilerErrors,
    boolean compiles,
    Set<Path> read,
    List<String> failures) {

  /**
   * A finding with the changes that would end it.
   *
   * @param fixes the engine's, the best one first
   * @param suppressions those that only silence it
   */
  record Found(Finding finding, List<Fix> fixes, List<Fix> suppressions) {}
}
