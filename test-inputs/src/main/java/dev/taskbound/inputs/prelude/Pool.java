package dev.taskbound.inputs.prelude;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.EndsBorrows;

/** An owner of slices, like a shared arena: it may cross, and its slices die when it is closed. */
public class Pool implements AutoCloseable {
  private int handedOut;

  /** Returns a new slice of {@code size} cells, borrowed from this pool. */
  public @Borrowed Slice slice(int size) {
    handedOut += size;
    return new Slice(size);
  }

  /** Returns how many cells have been handed out since the last reset. */
  public int handedOut() {
    return handedOut;
  }

  /** Takes all slices back; the pool itself stays usable. */
  @EndsBorrows
  public void reset() {
    handedOut = 0;
  }

  /** Ends the pool and all its slices. */
  @Override
  public void close() {
    handedOut = 0;
  }
}
