package dev.taskbound.samples.kernel;

/** What keeps a handle alive; each operation of the handle asks it first. */
interface Lease {
  /**
   * Returns normally while the handle may be used.
   *
   * @param handle how to name the handle in the message
   * @throws TaskContextViolation if the lease has ended
   */
  void check(String handle);
}
