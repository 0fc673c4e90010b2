package dev.taskbound.cli.incremental;

import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Note;
import dev.taskbound.engine.report.Place;
import dev.taskbound.engine.report.Severity;
import dev.taskbound.engine.rules.Rule;
import java.util.List;
import javax.tools.JavaFileObject;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * A finding without its file, which is that of the unit it is kept for; and without what only fixes
 * need.
 *
 * @param rule the broken rule
 * @param severity its weight
 * @param place where it is broken
 * @param message what happened
 * @param notes the facts that explain it
 * @param help a remedy
 */
record StoredFinding(
    Rule rule,
    Severity severity,
    Stretch place,
    String message,
    List<StoredNote> notes,
    String help) {

  /** A note whose places have no file. */
  record StoredNote(
      Note.Role role, String message, @Nullable Stretch place, @Nullable Stretch site) {
    static StoredNote of(Note note) {
      return new StoredNote(
          note.role(), note.message(), Stretch.of(note.place()), Stretch.of(note.site()));
    }

    Note in(JavaFileObject file) {
      return new Note(
          role,
          message,
          place == null ? null : place.in(file),
          site == null ? null : site.in(file));
    }
  }

  /** Takes the file off a finding. */
  static StoredFinding of(Finding finding) {
    return new StoredFinding(
        finding.rule(),
        finding.severity(),
        Stretch.of(finding.place()),
        finding.message(),
        finding.notes().stream().map(StoredNote::of).toList(),
        finding.help());
  }

  /** Returns whether the finding speaks of its own file only, and can be kept. */
  static boolean canStore(Finding finding) {
    JavaFileObject file = finding.place().file();
    return finding.notes().stream()
        .allMatch(note -> isIn(note.place(), file) && isIn(note.site(), file));
  }

  /** Returns the finding in the given file. */
  Finding in(JavaFileObject file) {
    return new Finding(
        rule,
        severity,
        place.in(file),
        message,
        notes.stream().map(note -> note.in(file)).toList(),
        help);
  }

  private static boolean isIn(@Nullable Place place, JavaFileObject file) {
    return place == null || place.file().equals(file);
  }
}
