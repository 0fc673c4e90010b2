package dev.taskbound.samples.kernel;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.CurrentTaskOnly;
import java.util.Optional;

/**
 * Holds the lock of a single mapping for reading, until closed. Only the task that has locked may
 * use it.
 */
@CurrentTaskOnly
public final class VmaReadGuard implements AutoCloseable {
  private static final String NAME = "VmaReadGuard";

  private final VmaStruct vma;
  private final TaskContext context;
  private final Hold hold;
  private final Lease owner;
  private final OwnerLease open;

  VmaReadGuard(VmaStruct vma, TaskContext context, Hold hold, Lease owner) {
    this.vma = vma;
    this.context = context;
    this.hold = hold;
    this.owner = owner;
    this.open = new OwnerLease("guard of the mapping", owner, context);
    context.locks().addGuarded(hold);
  }

  /**
   * The mapping that is locked.
   *
   * @return the mapping, valid until this guard is closed
   */
  public @Borrowed VmaRef vma() {
    check();
    return new VmaRef(vma, open);
  }

  /**
   * The mapping that is locked, if it contains an address.
   *
   * @param address any address
   * @return the mapping, valid until this guard is closed; nothing if the address lies elsewhere
   */
  public Optional<@Borrowed VmaRef> vmaLookup(long address) {
    check();
    boolean inside = vma.start <= address && address < vma.end;
    return inside ? Optional.of(new VmaRef(vma, open)) : Optional.empty();
  }

  /** Unlocks. Closing once more has no effect. */
  @Override
  public void close() {
    if (open.hasEnded()) {
      return; // the end of a try-with-resources after an early close
    }
    context.requireCurrent(NAME);
    open.end();
    context.locks().releaseGuarded(hold);
    owner.check(NAME);
  }

  private void check() {
    open.check(NAME);
    context.requireCurrent(NAME);
  }
}
