package dev.taskbound.cli;

/** Tells why the sources could not be checked, in words for the user. */
final class NotChecked extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotChecked(String message) {
    super(message);
  }
}
