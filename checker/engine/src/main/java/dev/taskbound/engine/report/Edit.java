package dev.taskbound.engine.report;

/**
 * A change of the text of a finding's file.
 *
 * @param start offset of the first UTF-16 unit that goes
 * @param end offset just after the last one; {@code start} for an insertion
 * @param text what comes in its place
 */
public record Edit(int start, int end, String text) {

  /** Returns an insertion. */
  public static Edit insert(int at, String text) {
    return new Edit(at, at, text);
  }
}
