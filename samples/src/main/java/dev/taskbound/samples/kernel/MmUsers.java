package dev.taskbound.samples.kernel;

/**
 * The user count of an address space, which a {@link MmWithUser} is a handle of. All users together
 * have one count on the {@link MmStruct}.
 */
final class MmUsers extends Counted<MmWithUser> {
  final MmStruct mm;

  /**
   * Creates a count of one.
   *
   * @param mm the address space
   */
  MmUsers(MmStruct mm) {
    this.mm = mm;
  }

  @Override
  MmWithUser view(Lease lease) {
    return new MmWithUser(mm, lease);
  }

  @Override
  void free() {
    mm.tearDown();
    mm.release();
  }
}
