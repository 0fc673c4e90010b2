package dev.taskbound.inputs.prelude;

/**
 * A row that may only be looked at while its table is locked, as a borrow from the guard proves.
 */
@HoldsTableRead
public class Entry {
  private final String text;

  /** Creates a row that shows {@code text}. */
  public Entry(String text) {
    this.text = text;
  }

  /** Returns the text of the row. */
  public String text() {
    return text;
  }

  /** Returns the length of the text; the row's own methods have the lock. */
  public int length() {
    return text().length();
  }
}
