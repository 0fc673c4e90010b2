package dev.taskbound.lsp;

import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Note;
import dev.taskbound.engine.report.Place;
import dev.taskbound.engine.report.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Makes the protocol's diagnostics of findings. */
final class Diagnostics {
  /** What diagnostics name as their source. */
  static final String SOURCE = "taskbound";

  private final Documents documents;
  private final ClientAbilities client;

  Diagnostics(Documents documents, ClientAbilities client) {
    this.documents = documents;
    this.client = client;
  }

  /** Returns a finding as the editor shows it. */
  Diagnostic of(Finding finding) {
    Diagnostic shown =
        new Diagnostic(
            range(finding.place()),
            message(finding),
            finding.severity() == Severity.ERROR
                ? DiagnosticSeverity.Error
                : DiagnosticSeverity.Warning,
            SOURCE);
    shown.setCode(finding.rule().key());
    if (client.codeDescription()) {
      shown.setCodeDescription(new DiagnosticCodeDescription(finding.rule().page().toString()));
    }
    if (client.relatedInformation()) {
      shown.setRelatedInformation(related(finding));
    }
    return shown;
  }

  /** Returns the range of a place. */
  static Range range(Place place) {
    return new Range(
        new Position(place.line() - 1, place.column() - 1),
        new Position(place.endLine() - 1, place.endColumn() - 1));
  }

  /** Notes that have a place are told there, if the editor can show them. */
  private String message(Finding finding) {
    StringBuilder text = new StringBuilder(finding.message());
    for (Note note : finding.notes()) {
      if (note.site() == null || !client.relatedInformation()) {
        text.append("\nnote: ").append(note.message());
      }
    }
    if (!finding.help().isBlank()) {
      text.append("\nhelp: ").append(finding.help());
    }
    return text.toString();
  }

  private List<DiagnosticRelatedInformation> related(Finding finding) {
    List<DiagnosticRelatedInformation> related = new ArrayList<>();
    for (Note note : finding.notes()) {
      if (note.site() != null) {
        related.add(new DiagnosticRelatedInformation(location(note.site()), note.message()));
      }
    }
    return related;
  }

  private Location location(Place place) {
    boolean file = "file".equals(place.file().toUri().getScheme());
    String uri =
        file
            ? documents.uriOf(Path.of(place.file().toUri()))
            : place.file().toUri().toASCIIString();
    return new Location(uri, range(place));
  }
}
