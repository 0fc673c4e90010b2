package dev.taskbound.samples.kernel;

import java.util.concurrent.atomic.AtomicInteger;

/** A page of memory. Sendable. */
public final class Page {
  /** The size of a page in bytes. */
  public static final int SIZE = 4096;

  private final AtomicInteger mapped = new AtomicInteger();

  /** Allocates a page. */
  public Page() {}

  /**
   * How often the page is mapped.
   *
   * @return the number of addresses it was inserted at and not zapped from
   */
  public int mapCount() {
    return mapped.get();
  }

  void map() {
    mapped.incrementAndGet();
  }

  void unmap() {
    mapped.decrementAndGet();
  }
}
