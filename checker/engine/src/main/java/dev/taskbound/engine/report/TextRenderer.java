package dev.taskbound.engine.report;

import java.nio.file.Path;

/** Prints findings for people: the report, the line it speaks about, notes and help. */
public final class TextRenderer {
  private final PathNames paths;
  private final SourceLines sources = new SourceLines();

  /** Prints paths relative to the given directory. */
  public TextRenderer(Path base) {
    this.paths = new PathNames(base);
  }

  /** Returns the finding's full text; several lines, the last one ended too. */
  public String render(Finding finding) {
    StringBuilder out = new StringBuilder();
    out.append(position(finding.place()))
        .append(": ")
        .append(finding.severity().label())
        .append(": ")
        .append(finding.headline())
        .append('\n');
    appendSource(out, finding.place());
    appendDetails(out, finding, "  ");
    return out.toString();
  }

  /** Returns the warning's full text, in the form of a finding. */
  public String render(UnusedSuppression unused) {
    StringBuilder out = new StringBuilder();
    out.append(position(unused.place())).append(": ").append(unused.severity().label());
    out.append(": ").append(unused.headline()).append('\n');
    appendSource(out, unused.place());
    return out.append("  help: ").append(unused.help()).append('\n').toString();
  }

  /** Returns the message as {@link #renderMessage(Finding)} does. */
  public String renderMessage(UnusedSuppression unused) {
    return unused.headline() + "\nhelp: " + unused.help();
  }

  /**
   * Returns the message with notes and help, but without position, source line and indentation, for
   * hosts such as javac that add these themselves; no line end at the end.
   */
  public String renderMessage(Finding finding) {
    StringBuilder out = new StringBuilder(finding.headline()).append('\n');
    appendDetails(out, finding, "");
    return out.toString().stripTrailing();
  }

  private void appendDetails(StringBuilder out, Finding finding, String indent) {
    for (Note note : finding.notes()) {
      out.append(indent).append("note: ").append(note.message());
      if (note.place() != null) {
        out.append(": ").append(position(note.place()));
      }
      out.append('\n');
    }
    if (!finding.help().isBlank()) {
      out.append(indent).append("help: ").append(finding.help()).append('\n');
    }
  }

  private String position(Place place) {
    return paths.of(place.file()) + ':' + place.line() + ':' + place.column();
  }

  private void appendSource(StringBuilder out, Place place) {
    sources
        .line(place.file(), place.line())
        .ifPresent(
            text -> {
              out.append("%5d | ".formatted(place.line()))
                  .append(text.stripTrailing())
                  .append('\n');
              out.append("      | ").append(carets(text.stripTrailing(), place)).append('\n');
            });
  }

  /** Underlines the place as far as it lies on its first line; tabs stay, so that it lines up. */
  private static String carets(String text, Place place) {
    int from = Math.min(place.column() - 1, text.length());
    int to = place.endLine() == place.line() ? place.endColumn() - 1 : text.length();
    int width = Math.max(1, Math.min(to, text.length()) - from);
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < from; i++) {
      line.append(text.charAt(i) == '\t' ? '\t' : ' ');
    }
    return line.append("^".repeat(width)).toString();
  }
}
