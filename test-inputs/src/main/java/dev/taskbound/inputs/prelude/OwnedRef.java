package dev.taskbound.inputs.prelude;

import dev.taskbound.annotations.Borrowed;

/** An owned, sendable reference: each holder closes its own. */
public final class OwnedRef<T> implements AutoCloseable {
  private final T value;

  /** Creates a reference that owns {@code value}. */
  public OwnedRef(T value) {
    this.value = value;
  }

  /** Returns the value, borrowed from this reference. */
  public @Borrowed T get() {
    return value;
  }

  /** Returns one more owned reference to the same value. */
  public OwnedRef<T> share() {
    return new OwnedRef<>(value);
  }

  /** Gives this reference up. */
  @Override
  public void close() {}
}
