package dev.taskbound.samples.kernel;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.Retains;

/**
 * An address space that has a user, so that its mappings are there.
 *
 * <p>In Rust: {@code MmWithUser}, that is {@code struct mm_struct} with a count of {@code
 * mm_users}.
 */
public final class MmWithUser extends Mm {
  MmWithUser(MmStruct mm, Lease lease) {
    super(mm, lease);
  }

  /**
   * The view that does not rely on a user; no count is taken.
   *
   * @return this address space
   */
  public @Borrowed Mm asMm() {
    return checked().view(lease());
  }

  /**
   * Becomes one more user.
   *
   * @return an owned reference that keeps the mappings
   */
  @Retains
  public Ref<MmWithUser> retain() {
    MmUsers users = checked().users;
    users.acquire();
    return new Ref<>(users);
  }
}
