package dev.taskbound.engine.rules.page;

/** A part of a section, which a host lays out in its own way. */
public sealed interface Block {
  /**
   * Running text or a list, whose items begin with a dash; in lines of no more than a hundred
   * characters. Code in it stands in backticks.
   *
   * @param text the lines
   */
  record Prose(String text) implements Block {}

  /**
   * A program, or what a command prints.
   *
   * @param language {@code java} or {@code text}
   * @param text the lines; the last one is ended too
   */
  record Listing(String language, String text) implements Block {}
}
