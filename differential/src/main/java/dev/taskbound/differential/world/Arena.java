package dev.taskbound.differential.world;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.EndsBorrows;

/** A sendable owner of blocks, like a shared arena. */
public final class Arena implements AutoCloseable {
  private final Lifetime open = new Lifetime("Arena", null);
  private volatile Lifetime lent = new Lifetime("Arena's last reset", open);

  /** Creates an arena that is open. */
  public Arena() {}

  /**
   * Lends a block.
   *
   * @return a block, valid until the arena is reset or closed
   */
  public @Borrowed Block block() {
    open.check("Arena");
    return new Block(lent);
  }

  /**
   * Returns the size.
   *
   * @return some number
   */
  public int size() {
    open.check("Arena");
    return 1;
  }

  /** Takes all blocks back; the arena stays usable. */
  @EndsBorrows
  public void reset() {
    open.check("Arena");
    lent.end();
    lent = new Lifetime("Arena's last reset", open);
  }

  /** Ends the arena; a second time is an error. */
  @Consumes
  public void free() {
    open.check("Arena");
    open.end();
  }

  /** Ends the arena. Closing once more has no effect. */
  @Override
  public void close() {
    open.end();
  }

  /**
   * Lends a block of the first of two arenas.
   *
   * @param first the arena that lends
   * @param second an arena that is only looked at
   * @return a block of {@code first}
   */
  @BorrowsFrom("first")
  public static @Borrowed Block firstOf(@Borrowed Arena first, @Borrowed Arena second) {
    second.size();
    return first.block();
  }

  /**
   * Lends a block that depends on two arenas.
   *
   * @param first an arena
   * @param second another one
   * @return a block of both
   */
  @BorrowsFrom({"first", "second"})
  public static @Borrowed Block bothOf(@Borrowed Arena first, @Borrowed Arena second) {
    return first.block().and(second.block());
  }

  /**
   * Ends an arena for its caller.
   *
   * @param arena the arena, open
   */
  public static void finish(@Consumes Arena arena) {
    arena.free();
  }

  /**
   * Resets an arena for its caller.
   *
   * @param arena the arena, open
   */
  public static void resetOther(@EndsBorrows Arena arena) {
    arena.reset();
  }
}
