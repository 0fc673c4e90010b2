package dev.taskbound.samples.kernel;

/**
 * A thread asked for a lock that it would have to wait for itself to release.
 *
 * <p>Not a {@link TaskContextViolation}: a callee that takes the lock its caller already holds
 * cannot be seen in signatures, so that a program without any confinement error may still end here.
 */
public final class SelfDeadlockException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message which lock was asked for
   */
  public SelfDeadlockException(String message) {
    super(message);
  }
}
