package dev.taskbound.inputs.prelude;

/** A box for one value: it is as confined as what is put into it. */
public final class Holder<T> {
  private T value;

  /** Creates an empty box. */
  public Holder() {}

  /** Creates a box that holds {@code value}. */
  public Holder(T value) {
    this.value = value;
  }

  /** Returns what the box holds, or null. */
  public T get() {
    return value;
  }

  /** Puts {@code value} into the box. */
  public void set(T value) {
    this.value = value;
  }
}
