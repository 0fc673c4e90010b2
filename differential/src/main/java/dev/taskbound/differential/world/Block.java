package dev.taskbound.differential.world;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;

/** What an {@link Arena} lends. */
public final class Block {
  private final Lifetime lifetime;
  private final Block other; // null: depends on one arena only

  Block(Lifetime lifetime) {
    this(lifetime, null);
  }

  private Block(Lifetime lifetime, Block other) {
    this.lifetime = lifetime;
    this.other = other;
  }

  /**
   * Reads the block.
   *
   * @return some number
   */
  public int read() {
    lifetime.check("Block");
    return other == null ? 1 : other.read() + 1;
  }

  /**
   * Lends a part.
   *
   * @return a block, valid as long as this one
   */
  public @Borrowed Block part() {
    read();
    return new Block(lifetime, other);
  }

  /**
   * Joins two blocks.
   *
   * @param that another block
   * @return a block that is valid as long as both
   */
  @BorrowsFrom({"this", "that"})
  @Borrowed
  Block and(@Borrowed Block that) {
    return new Block(lifetime, that);
  }
}
