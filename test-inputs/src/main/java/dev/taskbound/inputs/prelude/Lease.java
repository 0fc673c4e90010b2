package dev.taskbound.inputs.prelude;

/** What an {@link Owner} lends: plain data, without a mode of its own. */
public class Lease {
  private final String text;

  Lease(String text) {
    this.text = text;
  }

  /** Returns the leased text. */
  public String text() {
    return text;
  }
}
