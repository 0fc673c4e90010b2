package dev.taskbound.inputs.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A change of a text: what stands from {@code start} to before {@code end} gives way to {@code
 * text}.
 */
record Edit(int start, int end, String text) {

  /** Returns the edit that puts {@code text} before what stands at {@code at}. */
  static Edit insert(int at, String text) {
    return new Edit(at, at, text);
  }

  /** Returns the edit that removes a stretch. */
  static Edit remove(int start, int end) {
    return new Edit(start, end, "");
  }

  private boolean covers(Edit other) {
    return !equals(other) && start < end && start <= other.start && other.end <= end;
  }

  /**
   * Returns {@code source} with all edits made. One that lies inside a stretch that another
   * replaces is dropped with that stretch; insertions at one place keep their order.
   */
  static String apply(String source, List<Edit> edits) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.removeIf(edit -> edits.stream().anyMatch(other -> other.covers(edit)));
    sorted.sort(Comparator.comparingInt(Edit::start));
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Edit edit : sorted) {
      out.append(source, at, edit.start).append(edit.text);
      at = edit.end;
    }
    return out.append(source, at, source.length()).toString();
  }
}
