package dev.taskbound.testing;

import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Severity;
import dev.taskbound.engine.report.TextRenderer;
import java.nio.file.Path;

/**
 * What a host said about a program.
 *
 * @param file the name of the file, as javac has it
 * @param start offset of the first character
 * @param severity error or warning
 * @param text key, message, notes and help, as {@link TextRenderer#renderMessage} gives them
 */
public record Report(String file, long start, Severity severity, String text) {

  /** Returns what every host should say about a finding. */
  public static Report of(Finding finding) {
    return new Report(
        finding.place().file().getName(),
        finding.place().start(),
        finding.severity(),
        new TextRenderer(Path.of("")).renderMessage(finding));
  }
}
