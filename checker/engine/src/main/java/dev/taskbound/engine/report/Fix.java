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
 * @param importing the edits that import them, for front ends that have no way of their own
 */
public record Fix(String title, List<Edit> edits, List<String> imports, List<Edit> importing) {
  private static final Comparator<Edit> ORDER =
      Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end);

  /** Puts the edits into order. */
  public Fix {
    edits = edits.stream().sorted(ORDER).toList();
    imports = List.copyOf(imports);
    importing = List.copyOf(importing);
  }

  /** Returns the edits and those that import what they need, in the order of the text. */
  public List<Edit> allEdits() {
    List<Edit> all = new ArrayList<>(importing);
    all.addAll(edits);
    all.sort(ORDER);
    return List.copyOf(all);
  }

  /** Returns the file's text after the change, imports included. */
  public String apply(String text) {
    StringBuilder changed = new StringBuilder();
    int done = 0;
    for (Edit edit : allEdits()) {
      changed.append(text, done, edit.start()).append(edit.text());
      done = edit.end();
    }
    return changed.append(text, done, text.length()).toString();
  }
}
