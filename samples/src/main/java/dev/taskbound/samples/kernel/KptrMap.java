package dev.taskbound.samples.kernel;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.annotations.Consumes;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A map of reference-counted slots, shared by all tasks.
 *
 * @param <T> the type of the objects
 */
public final class KptrMap<T> {
  private final AtomicReferenceArray<Ref<T>> slots;

  KptrMap(int size) {
    slots = new AtomicReferenceArray<>(size);
  }

  /**
   * Puts a reference into a slot, and takes out what was there.
   *
   * @param slot the number of the slot, from 0
   * @param reference what to put there; it belongs to the map from now on
   * @return what was there, to be closed by the caller
   */
  public Optional<Ref<T>> xchg(int slot, @Consumes Ref<T> reference) {
    Objects.checkIndex(slot, slots.length()); // before the count moves: it must not get lost
    return Optional.ofNullable(slots.getAndSet(slot, reference.move()));
  }

  /**
   * Empties a slot.
   *
   * @param slot the number of the slot, from 0
   * @return what was there, to be closed by the caller
   */
  public Optional<Ref<T>> xchg(int slot) {
    return Optional.ofNullable(slots.getAndSet(slot, null));
  }

  /**
   * Looks into a slot under RCU; no count is taken.
   *
   * @param slot the number of the slot, from 0
   * @param rcu the read-side section
   * @return the object, valid until the section ends, even if another task empties the slot
   */
  @BorrowsFrom("rcu")
  public Optional<@Borrowed T> peek(int slot, RcuReadGuard rcu) {
    Lease section = rcu.checked();
    Ref<T> reference = slots.get(slot);
    return reference == null ? Optional.empty() : Optional.of(reference.view(section));
  }
}
