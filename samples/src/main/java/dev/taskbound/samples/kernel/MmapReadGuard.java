package dev.taskbound.samples.kernel;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.annotations.RunsImmediately;
import java.util.Optional;
import java.util.function.Consumer;

/** Holds the mmap lock for reading, until closed. Only the task that has locked may use it. */
@CurrentTaskOnly
public final class MmapReadGuard implements AutoCloseable {
  private static final String NAME = "MmapReadGuard";

  private final MmapHold hold;

  MmapReadGuard(MmapHold hold) {
    this.hold = hold;
  }

  /**
   * Finds the mapping that contains an address.
   *
   * @param address any address
   * @return the mapping, valid until this guard is closed
   */
  public Optional<@Borrowed VmaRef> vmaLookup(long address) {
    VmaStruct vma = hold.checked(NAME).find(address);
    return vma == null ? Optional.empty() : Optional.of(new VmaRef(vma, hold.lend()));
  }

  /**
   * Walks over all mappings, by address.
   *
   * @param action is given each mapping in turn
   */
  public void forEachVma(@RunsImmediately Consumer<@Borrowed VmaRef> action) {
    VmaStruct vma = hold.checked(NAME).next(0);
    while (vma != null) {
      action.accept(new VmaRef(vma, hold.lend()));
      vma = hold.checked(NAME).next(vma.end);
    }
  }

  /** Unlocks. Closing once more has no effect. */
  @Override
  public void close() {
    hold.unlock(NAME);
  }
}
