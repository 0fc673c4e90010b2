package dev.taskbound.inputs.prelude;

/** A row of a {@link Session}: plain data, without a mode of its own. */
public class Row {
  private final String text;

  Row(String text) {
    this.text = text;
  }

  /** Returns the text of the row. */
  public String text() {
    return text;
  }
}
