package dev.taskbound.differential.world;

/**
 * A box for one value: it is as confined as what is put into it.
 *
 * @param <T> the type of the value
 */
public final class Slot<T> {
  private T value;

  /** Creates an empty box. */
  public Slot() {}

  /**
   * Looks into the box.
   *
   * @return what was put in last, or null
   */
  public T get() {
    return value;
  }

  /**
   * Fills the box.
   *
   * @param value what to put in
   */
  public void set(T value) {
    this.value = value;
  }
}
