package dev.taskbound.benchmarks.growth;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A kind of source file that can be made in any size.
 *
 * @param name what it is called on the command line
 * @param what what its size counts
 * @param sizes the sizes of a full run, ascending
 * @param maker writes the file of one size
 */
public record Shape(String name, String what, List<Integer> sizes, IntFunction<Sample> maker) {

  /** Returns the file of this size. */
  public Sample make(int size) {
    return maker.apply(size);
  }

  /** Returns the sizes that a quick run takes: the first three. */
  public List<Integer> quickSizes() {
    return sizes.subList(0, Math.min(3, sizes.size()));
  }
}
