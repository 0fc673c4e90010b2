package dev.taskbound.differential.gen;

/**
 * What a block may not do because of where it stands.
 *
 * @param depth how deep it is nested
 * @param level how many closures it stands in
 * @param untouched values with lower numbers must be as valid after the block as before, because it
 *     may be run again
 * @param pure whether it must leave no trace at all: the body of a closure that is run later
 * @param lends whether it stands in a body that gives everything back before the code around goes
 *     on: a guard that is left open there would be lost
 * @param tried whether an exception may lead from here to a handler of the same body
 * @param root whether it is the outermost block of a pretend thread that is watched in the end
 * @param helperStart the number of the first value made in the method it stands in, if that is not
 *     the program's own; otherwise 0
 */
record Limits(
    int depth,
    int level,
    int untouched,
    boolean pure,
    boolean lends,
    boolean tried,
    boolean root,
    int helperStart) {

  /** The body of a program. */
  static Limits outermost() {
    return new Limits(0, 0, 0, false, false, false, true, 0);
  }

  /** A block in the same method. */
  Limits nested() {
    return new Limits(depth + 1, level, untouched, pure, lends, tried, false, helperStart);
  }

  /** What is tried: any call in it may throw, as far as the checker knows. */
  Limits trying() {
    return new Limits(depth + 1, level, untouched, pure, true, true, false, helperStart);
  }

  /** A block that may be run again. */
  Limits repeated(int watermark) {
    return new Limits(
        depth + 1, level, Math.max(untouched, watermark), pure, true, tried, false, helperStart);
  }

  /** The body of a closure that runs here and now. */
  Limits immediate() {
    return new Limits(depth + 1, level + 1, untouched, pure, true, tried, false, helperStart);
  }

  /** The body of a closure that runs in a pretend thread. */
  Limits crossing() {
    return new Limits(depth + 1, level + 1, untouched, pure, false, false, true, helperStart);
  }

  /** The body of a closure that is run later, or more than once. */
  Limits prepared(int watermark) {
    return new Limits(
        depth + 1,
        level + 1,
        Math.max(untouched, watermark),
        true,
        true,
        false,
        false,
        helperStart);
  }

  /** The body of a method. */
  Limits helper(int start) {
    return new Limits(depth + 1, 0, untouched, pure, true, false, false, start);
  }

  /** Tells whether it stands in a method that has no access to fields. */
  boolean inHelper() {
    return helperStart > 0;
  }
}
