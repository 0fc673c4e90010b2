package dev.taskbound.engine.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A change of one file after which a finding is no longer reported there.
 *
 * @param title what the change does, in the imperative, without a final stop
 * @param edits the changes, which do not overlap, in the order of the text; all in the file of the
 *     finding
 * @param imports fully qualified names that the changed text uses by their simple names and that
 *     the file does not import yet
 */
public record Fix(String title, List<Edit> edits, List<String> imports) {

  /** Puts the edits into order. */
  public Fix {
    List<Edit> ordered = new ArrayList<>(edits);
    ordered.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    edits = List.copyOf(ordered);
    imports = List.copyOf(imports);
  }

  /** Returns the text after the given edits, which do not overlap and are in order. */
  public static String apply(String text, List<Edit> edits) {
    StringBuilder changed = new StringBuilder();
    int done = 0;
    for (Edit edit : edits) {
      changed.append(text, done, edit.start()).append(edit.text());
      done = edit.end();
    }
    return changed.append(text, done, text.length()).toString();
  }
}
