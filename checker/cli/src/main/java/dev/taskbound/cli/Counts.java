package dev.taskbound.cli;

/** Writes numbers of things in words. */
final class Counts {
  private Counts() {}

  /** Returns for instance {@code 1 error} or {@code 3 errors}. */
  static String of(int number, String thing) {
    return of(number, thing, thing + "s");
  }

  /** Returns the same for a word with another plural. */
  static String of(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
