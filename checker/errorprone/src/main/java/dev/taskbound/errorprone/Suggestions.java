package dev.taskbound.errorprone;

import com.google.errorprone.fixes.SuggestedFix;
import dev.taskbound.engine.report.Edit;
import dev.taskbound.engine.report.Fix;
import java.util.List;

/** Turns fixes of the engine into those of Error Prone. */
final class Suggestions {
  private Suggestions() {}

  /**
   * Returns a fix as Error Prone's.
   *
   * @param text the text of the file that the fix changes
   */
  static SuggestedFix of(Fix fix, CharSequence text) {
    SuggestedFix.Builder builder = SuggestedFix.builder().setShortDescription(fix.title());
    fix.imports().forEach(builder::addImport);
    List<Edit> edits = fix.edits();
    if (!edits.isEmpty()) {
      Edit whole = whole(edits, text.toString());
      builder.replace(whole.start(), whole.end(), whole.text());
    }
    return builder.build();
  }

  /**
   * Returns the edits as a single one. Where fixes overlap, Error Prone leaves out the replacements
   * that came later, each by itself; only a fix of one replacement is applied whole or not at all.
   */
  private static Edit whole(List<Edit> edits, String text) {
    int start = edits.get(0).start();
    int end = edits.get(edits.size() - 1).end();
    List<Edit> shifted =
        edits.stream()
            .map(edit -> new Edit(edit.start() - start, edit.end() - start, edit.text()))
            .toList();
    Fix within = new Fix("", shifted, List.of(), List.of());
    return new Edit(start, end, within.apply(text.substring(start, end)));
  }
}
