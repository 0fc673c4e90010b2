package dev.taskbound.lsp;

/** Something that the user has set up cannot be used; the message says what, in one line. */
final class Unusable extends Exception {
  private static final long serialVersionUID = 1;

  Unusable(String message) {
    super(message);
  }
}
