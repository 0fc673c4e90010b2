package dev.taskbound.inputs.prelude;

import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.HoldsRcuRead;
import dev.taskbound.annotations.Releases;
import java.util.concurrent.atomic.AtomicInteger;

/** A lock without an object: plain RCU, entered and left by static methods. */
public final class Rcu {
  private static final AtomicInteger READERS = new AtomicInteger();

  private Rcu() {}

  /** Opens a read-side section; {@link #readUnlock} ends it. */
  @Acquires(HoldsRcuRead.class)
  public static void readLock() {
    READERS.incrementAndGet();
  }

  /** Ends the read-side section. */
  @Releases(HoldsRcuRead.class)
  public static void readUnlock() {
    READERS.decrementAndGet();
  }

  /** Returns the number of open read-side sections. */
  @HoldsRcuRead
  public static int readers() {
    return READERS.get();
  }
}
