package dev.taskbound.cli;

/** Writes numbers of things in words. */
final class Counts {
  private Counts() {}

  /** Returns for instance {@code 1 error} or {@code 3 errors}. */
  static String of(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
