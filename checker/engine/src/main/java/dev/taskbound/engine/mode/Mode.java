package dev.taskbound.engine.mode;

/**
 * What may be done with a value: one of the four qualifiers of the mode diamond.
 *
 * <p>A mode has two independent parts. A value that is not sendable may not cross into another task
 * context (Rust: {@code !Send}); a value that is limited may not outlive the region it was lent for
 * (Rust: a type that holds a lifetime).
 */
public enum Mode {
  /** Goes anywhere. */
  UNCONFINED("@Unconfined"),
  /** May not cross, may outlive. */
  NOT_THREAD_SAFE("@NotThreadSafe"),
  /** May cross a scoped boundary, may not outlive. */
  BORROWED("@Borrowed"),
  /** May neither cross nor outlive. */
  CURRENT_TASK_ONLY("@CurrentTaskOnly");

  private static final Mode[] BY_BITS = values();

  private final String annotation;

  Mode(String annotation) {
    this.annotation = annotation;
  }

  /** Returns whether a value of this mode may enter or leave another task context. */
  public boolean sendable() {
    return (ordinal() & 1) == 0;
  }

  /** Returns whether a value of this mode is bound to a region. */
  public boolean limited() {
    return (ordinal() & 2) != 0;
  }

  /** Returns whether this mode is any but {@link #UNCONFINED}. */
  public boolean confined() {
    return this != UNCONFINED;
  }

  /** Returns the least mode that is at least as confined as both. */
  public Mode join(Mode other) {
    return BY_BITS[ordinal() | other.ordinal()];
  }

  /** Returns whether a value of this mode may stand where {@code bound} is declared. */
  public boolean within(Mode bound) {
    return (ordinal() & ~bound.ordinal()) == 0;
  }

  /** Returns this mode without its region: what is left of it for a question about crossing. */
  public Mode withoutRegion() {
    return BY_BITS[ordinal() & 1];
  }

  /** Returns the qualifier as a user writes it. */
  public String annotation() {
    return annotation;
  }

  /** Returns the mode that a qualifier of this simple name stands for, or null. */
  public static Mode byName(String simpleName) {
    return switch (simpleName) {
      case "CurrentTaskOnly" -> CURRENT_TASK_ONLY;
      case "NotThreadSafe" -> NOT_THREAD_SAFE;
      case "Borrowed" -> BORROWED;
      case "Unconfined", "ThreadSafe", "Immutable" -> UNCONFINED;
      default -> null;
    };
  }
}
