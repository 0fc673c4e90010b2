package dev.taskbound.differential.gen;

/** What may be done with a value. */
enum Mode {
  UNCONFINED,
  NOT_THREAD_SAFE,
  BORROWED,
  CURRENT_TASK_ONLY;

  /** Tells whether such a value may cross to another pretend thread. */
  boolean sendable() {
    return this == UNCONFINED || this == BORROWED;
  }

  /** Tells whether such a value has a region. */
  boolean limited() {
    return this == BORROWED || this == CURRENT_TASK_ONLY;
  }
}
