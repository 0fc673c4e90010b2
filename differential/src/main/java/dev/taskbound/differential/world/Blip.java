package dev.taskbound.differential.world;

/** What generated programs throw and catch. */
public final class Blip extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean written;

  /** Creates one that a {@code throw} statement of the program's own method throws. */
  public Blip() {
    this(true);
  }

  private Blip(boolean written) {
    super(null, null, false, false);
    this.written = written;
  }

  /**
   * Creates one that comes out of a call, as seen from the program's own method.
   *
   * @return a new exception
   */
  public static Blip ofCall() {
    return new Blip(false);
  }

  /** Tells whether a {@code throw} statement of the program's own method has thrown this. */
  boolean isWritten() {
    return written;
  }
}
