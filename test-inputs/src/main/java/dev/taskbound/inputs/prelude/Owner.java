package dev.taskbound.inputs.prelude;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.annotations.Consumes;

/** An owner of one lease: it may cross, and its lease dies when it is closed. */
public final class Owner implements AutoCloseable {
  private final String text;
  private boolean closed;

  /** Creates an owner whose lease shows {@code text}. */
  public Owner(String text) {
    this.text = text;
  }

  /** Returns the lease, borrowed from this owner. */
  public @Borrowed Lease lease() {
    return new Lease(text);
  }

  /** Returns the lease of {@code first}, borrowed from {@code first} alone. */
  @BorrowsFrom("first")
  public static @Borrowed Lease firstOf(@Borrowed Owner first, @Borrowed Owner second) {
    return first.lease();
  }

  /** Returns a lease that borrows from both owners. */
  @BorrowsFrom({"first", "second"})
  public static @Borrowed Lease longerOf(@Borrowed Owner first, @Borrowed Owner second) {
    return first.text.length() < second.text.length() ? second.lease() : first.lease();
  }

  /** Closes {@code owner} for its caller. */
  public static void finish(@Consumes Owner owner) {
    owner.close();
  }

  /** Returns whether this owner is closed. */
  public boolean isClosed() {
    return closed;
  }

  /** Ends the owner and its lease. */
  @Override
  public void close() {
    closed = true;
  }
}
