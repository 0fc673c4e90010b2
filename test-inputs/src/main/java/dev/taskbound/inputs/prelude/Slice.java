package dev.taskbound.inputs.prelude;

/** A stretch of a {@link Pool}: plain data, without a mode of its own. */
public class Slice {
  private final int[] cells;

  Slice(int size) {
    cells = new int[size];
  }

  /** Returns the cell {@code index}. */
  public int get(int index) {
    return cells[index];
  }

  /** Stores {@code value} in the cell {@code index}. */
  public void set(int index, int value) {
    cells[index] = value;
  }

  /** Returns the number of cells. */
  public int size() {
    return cells.length;
  }
}
