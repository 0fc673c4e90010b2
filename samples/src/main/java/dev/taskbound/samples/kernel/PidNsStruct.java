package dev.taskbound.samples.kernel;

import java.util.concurrent.atomic.AtomicInteger;

/** What a {@link PidNamespace} is a handle of. */
final class PidNsStruct extends Counted<PidNamespace> {
  final PidNsStruct parent; // null: the first namespace
  final int level;
  private final AtomicInteger lastNumber = new AtomicInteger();

  /**
   * Creates a namespace.
   *
   * @param parent the namespace around it, or null
   */
  PidNsStruct(PidNsStruct parent) {
    this.parent = parent;
    this.level = parent == null ? 0 : parent.level + 1;
    if (parent != null) {
      parent.acquire();
    }
  }

  /**
   * Gives out a process number.
   *
   * @return the next free number in this namespace
   */
  int nextNumber() {
    return lastNumber.incrementAndGet();
  }

  @Override
  PidNamespace view(Lease lease) {
    return new PidNamespace(this, lease);
  }

  @Override
  void free() {
    if (parent != null) {
      parent.release();
    }
  }
}
