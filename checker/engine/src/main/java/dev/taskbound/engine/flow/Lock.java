package dev.taskbound.engine.flow;

/**
 * A capability for an object.
 *
 * @param capability its name
 * @param of the object: an abstract object that stands for one alone, the {@linkplain AccessPath
 *     path} by which it is reached, or for a class's own lock the class
 */
record Lock(String capability, Object of) {
  private static final String OWED = "-";

  /** Returns what stands for this lock of the caller where the body has released it. */
  Lock owed() {
    return new Lock(OWED + capability, of);
  }

  /** Returns the lock that {@link #owed} was asked of. */
  Lock paid() {
    return new Lock(capability.substring(OWED.length()), of);
  }
}
