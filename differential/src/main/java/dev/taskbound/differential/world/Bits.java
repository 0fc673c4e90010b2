package dev.taskbound.differential.world;

/**
 * The bit string that decides the branches of one run. It counts how many bits were asked for, so
 * that all runs of a small program can be enumerated.
 */
public final class Bits {
  private static final int MAX_ASKED = 4_000;

  private final long bits;
  private int asked;

  /**
   * Makes a source of conditions.
   *
   * @param bits the first 64 answers; all later ones are 0
   */
  public Bits(long bits) {
    this.bits = bits;
  }

  /**
   * Answers a question.
   *
   * @return the next bit
   */
  public boolean next() {
    int at = asked++;
    if (asked > MAX_ASKED) {
      throw new IllegalStateException("a program that does not end");
    }
    return at < Long.SIZE && (bits >>> at & 1) != 0;
  }

  /**
   * Throws, or not, as the next bit says.
   *
   * @throws Blip if it is 1
   */
  public void mayThrow() {
    if (next()) {
      throw Blip.ofCall();
    }
  }

  /**
   * Tells how many bits were asked for.
   *
   * @return the number of questions up to now
   */
  public int asked() {
    return asked;
  }
}
