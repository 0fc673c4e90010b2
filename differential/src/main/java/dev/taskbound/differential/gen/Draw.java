package dev.taskbound.differential.gen;

import java.util.List;
import java.util.Random;

/** The choices of a generator. */
final class Draw {
  private final Random random;

  /** Makes choices with the given source of randomness. */
  Draw(Random random) {
    this.random = random;
  }

  /** Returns a number from 0 up to, but not including, the given one. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Returns a number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** Returns true with the given probability. */
  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** Returns one of the elements. */
  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Returns one of the elements. */
  @SafeVarargs
  final <T> T any(T... all) {
    return all[random.nextInt(all.length)];
  }
}
