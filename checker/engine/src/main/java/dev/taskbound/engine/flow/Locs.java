package dev.taskbound.engine.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** An immutable set of abstract objects: what an expression may evaluate to. Ordered by age. */
final class Locs implements Iterable<Loc> {
  static final Locs NONE = new Locs(new Loc[0]);

  /** Up to so many objects are looked through one by one. */
  private static final int FEW = 8;

  private final Loc[] locs;

  private Locs(Loc[] locs) {
    this.locs = locs;
  }

  static Locs of(Loc loc) {
    return new Locs(new Loc[] {loc});
  }

  /** Returns the first {@code size} of some objects, none of which is there twice. */
  static Locs ofAll(Loc[] some, int size) {
    if (size == 0) {
      return NONE;
    }
    Loc[] sorted = Arrays.copyOf(some, size);
    for (int i = 1; i < size; i++) {
      if (sorted[i - 1].id > sorted[i].id) {
        Arrays.sort(sorted);
        break;
      }
    }
    return new Locs(sorted);
  }

  boolean isEmpty() {
    return locs.length == 0;
  }

  int size() {
    return locs.length;
  }

  Loc at(int i) {
    return locs[i];
  }

  Stream<Loc> stream() {
    return Arrays.stream(locs);
  }

  void addTo(Set<Loc> set) {
    for (Loc loc : locs) {
      set.add(loc);
    }
  }

  /** Returns the only object, or null if there are none or several. */
  Loc single() {
    return locs.length == 1 ? locs[0] : null;
  }

  boolean contains(Loc loc) {
    if (locs.length <= FEW) {
      for (Loc each : locs) {
        if (each.id == loc.id) {
          return true;
        }
      }
      return false;
    }
    return Arrays.binarySearch(locs, loc) >= 0;
  }

  /** Puts a set together: where each object were united on its own, time would be quadratic. */
  static final class Union {
    private Locs first = NONE;
    private List<Loc> all;

    Union add(Locs more) {
      if (all == null && first.isEmpty()) {
        first = more;
      } else if (!more.isEmpty() && more != first) {
        open();
        all.addAll(Arrays.asList(more.locs));
      }
      return this;
    }

    Union add(Loc loc) {
      if (all == null && first.isEmpty()) {
        first = of(loc);
      } else {
        open();
        all.add(loc);
      }
      return this;
    }

    private void open() {
      if (all == null) {
        all = new ArrayList<>(Arrays.asList(first.locs));
      }
    }

    /** Returns the set. */
    Locs set() {
      if (all == null) {
        return first;
      }
      Loc[] sorted = all.toArray(new Loc[0]);
      Arrays.sort(sorted);
      int size = 0;
      for (Loc loc : sorted) {
        if (size == 0 || sorted[size - 1] != loc) {
          sorted[size++] = loc;
        }
      }
      return new Locs(size == sorted.length ? sorted : Arrays.copyOf(sorted, size));
    }
  }

  /** Returns whether an object is in both sets. */
  boolean meets(Locs other) {
    if (locs.length > other.locs.length) {
      return other.meets(this);
    }
    for (Loc loc : locs) {
      if (other.contains(loc)) {
        return true;
      }
    }
    return false;
  }

  Locs union(Locs other) {
    if (other.locs.length == 0 || other == this) {
      return this;
    }
    if (locs.length == 0) {
      return other;
    }
    Loc[] all = new Loc[locs.length + other.locs.length];
    int size = 0;
    int theirs = 0;
    for (Loc mine : locs) {
      while (theirs < other.locs.length && other.locs[theirs].id < mine.id) {
        all[size++] = other.locs[theirs++];
      }
      if (theirs < other.locs.length && other.locs[theirs] == mine) {
        theirs++;
      }
      all[size++] = mine;
    }
    while (theirs < other.locs.length) {
      all[size++] = other.locs[theirs++];
    }
    return size == locs.length
        ? this
        : size == other.locs.length ? other : new Locs(Arrays.copyOf(all, size));
  }

  Locs filter(Predicate<Loc> keep) {
    Loc[] kept = null;
    int size = 0;
    for (int i = 0; i < locs.length; i++) {
      if (keep.test(locs[i])) {
        if (kept != null) {
          kept[size] = locs[i];
        }
        size++;
      } else if (kept == null) {
        kept = Arrays.copyOf(locs, locs.length);
      }
    }
    return kept == null ? this : size == 0 ? NONE : new Locs(Arrays.copyOf(kept, size));
  }

  Locs without(Loc gone) {
    return contains(gone) ? without(of(gone)) : this;
  }

  Locs without(Locs gone) {
    if (!meets(gone)) {
      return this;
    }
    Loc[] kept = new Loc[locs.length];
    int size = 0;
    for (Loc loc : locs) {
      if (!gone.contains(loc)) {
        kept[size++] = loc;
      }
    }
    return ofAll(kept, size);
  }

  Locs map(UnaryOperator<Loc> change) {
    boolean changed = false;
    for (Loc loc : locs) {
      changed |= change.apply(loc) != loc;
    }
    if (!changed) {
      return this;
    }
    TreeSet<Loc> all = new TreeSet<>();
    for (Loc loc : locs) {
      all.add(change.apply(loc));
    }
    return new Locs(all.toArray(Loc[]::new));
  }

  /** Returns this set with one object in the place of another. */
  Locs replace(Loc young, Loc old) {
    int from = Arrays.binarySearch(locs, young);
    if (from < 0 || young == old) {
      return this;
    }
    int to = Arrays.binarySearch(locs, old);
    if (to >= 0) {
      Loc[] fewer = new Loc[locs.length - 1];
      System.arraycopy(locs, 0, fewer, 0, from);
      System.arraycopy(locs, from + 1, fewer, from, fewer.length - from);
      return new Locs(fewer);
    }
    Loc[] moved = locs.clone();
    int at = from;
    for (; at + 1 < moved.length && moved[at + 1].id < old.id; at++) {
      moved[at] = moved[at + 1];
    }
    for (; at > 0 && moved[at - 1].id > old.id; at--) {
      moved[at] = moved[at - 1];
    }
    moved[at] = old;
    return new Locs(moved);
  }

  @Override
  public Iterator<Loc> iterator() {
    return locs.length == 0 ? Collections.emptyIterator() : new Each(locs);
  }

  /** Goes through the objects in place: most sets are asked for their one object, and often. */
  private static final class Each implements Iterator<Loc> {
    private final Loc[] locs;
    private int next;

    Each(Loc[] locs) {
      this.locs = locs;
    }

    @Override
    public boolean hasNext() {
      return next < locs.length;
    }

    @Override
    public Loc next() {
      if (next >= locs.length) {
        throw new NoSuchElementException();
      }
      return locs[next++];
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Locs that && Arrays.equals(locs, that.locs);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(locs);
  }

  @Override
  public String toString() {
    return Arrays.toString(locs);
  }
}
