package dev.taskbound.inputs.mutation;

/**
 * What the engine under test calls at the beginning of each block of its code. Each engine has its
 * own copy of this class, in its own class loader, and is run by one thread at a time.
 */
public final class Probe {
  private static long left;
  private static boolean[] entered = new boolean[0];

  private Probe() {}

  /** Thrown when the engine has entered more blocks than it may. The engine does not catch it. */
  static final class Exhausted extends Error {
    private static final long serialVersionUID = 1L;

    Exhausted() {
      super("too many blocks entered", null, false, false);
    }
  }

  /** Allows for so many blocks from now on, and notes which of the first {@code known} they are. */
  static void start(long limit, int known) {
    left = limit;
    entered = new boolean[known];
  }

  /** Returns how many more blocks may be entered. */
  static long left() {
    return left;
  }

  /** Returns which blocks were entered since the start. */
  static boolean[] entered() {
    return entered;
  }

  /** Counts a block. */
  public static void enter(int block) {
    if (--left < 0) {
      throw new Exhausted();
    }
    if (block < entered.length) {
      entered[block] = true;
    }
  }
}
