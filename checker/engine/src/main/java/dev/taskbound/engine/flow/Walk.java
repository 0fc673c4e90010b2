package dev.taskbound.engine.flow;

import java.util.Arrays;

/**
 * A walk over objects, breadth first: those met so far, and which of them were not looked at yet.
 * It is used again for other walks of the same body ({@link Work#walk}): walks are many and short,
 * and sets of their own would be most of what they cost.
 */
final class Walk {
  /** By an object's number, the round in which it was met. */
  private int[] met = new int[64];

  private Loc[] found = new Loc[16];
  private int round;
  private int size;
  private int at;

  /** Begins a new walk. */
  Walk begin() {
    round++;
    size = 0;
    at = 0;
    return this;
  }

  /** Meets an object; returns whether it is the first time. */
  boolean add(Loc loc) {
    if (loc.id >= met.length) {
      met = Arrays.copyOf(met, Math.max(loc.id + 1, 2 * met.length));
    }
    if (met[loc.id] == round) {
      return false;
    }
    met[loc.id] = round;
    if (size == found.length) {
      found = Arrays.copyOf(found, 2 * size);
    }
    found[size++] = loc;
    return true;
  }

  void add(Locs locs) {
    for (int i = 0; i < locs.size(); i++) {
      add(locs.at(i));
    }
  }

  /** Returns the next object to look at, in the order in which they were met; null for none. */
  Loc next() {
    return at < size ? found[at++] : null;
  }

  int size() {
    return size;
  }

  Loc at(int i) {
    return found[i];
  }

  /** Returns the objects met, by age. */
  Locs locs() {
    return Locs.ofAll(found, size);
  }
}
