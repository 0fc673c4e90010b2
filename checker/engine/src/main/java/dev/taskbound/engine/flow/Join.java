package dev.taskbound.engine.flow;

import dev.taskbound.engine.mode.Mode;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Element;

/**
 * How two facts about the same thing become one where paths meet. These are classes and no
 * functions, since each function would cost more to link than most bodies take.
 *
 * @param <V> an immutable fact
 */
abstract class Join<V> {
  /** What holds if either does. */
  static final Join<Locs> LOCS = new OfLocs();

  /** What the fields of an object hold if either does. */
  static final Join<Map<Element, Locs>> FIELDS = new OfFields();

  /** What is allowed in either case. */
  static final Join<Mode> MODES = new OfModes();

  static final Join<Integer> MOST = new Most();

  /** A crossing on either path. */
  static final Join<Crossing> CROSSINGS = new OfCrossings();

  private static final Join<Object> FIRST = new First();

  /** Returns what holds if either fact does: an equal one if there is nothing new. */
  abstract V of(V mine, V theirs);

  /** Returns the join of facts that exclude each other, or that are equal: the first. */
  @SuppressWarnings("unchecked") // It returns what it is given.
  static <V> Join<V> first() {
    return (Join<V>) FIRST;
  }

  /** Unites {@code more} with what there is for a key. */
  static <K> void add(Map<K, Locs> map, K key, Locs more) {
    Locs before = map.get(key);
    map.put(key, before == null ? more : before.union(more));
  }

  private static final class OfLocs extends Join<Locs> {
    @Override
    Locs of(Locs mine, Locs theirs) {
      return mine.union(theirs);
    }
  }

  private static final class OfFields extends Join<Map<Element, Locs>> {
    @Override
    Map<Element, Locs> of(Map<Element, Locs> mine, Map<Element, Locs> theirs) {
      Map<Element, Locs> all = mine;
      for (Map.Entry<Element, Locs> e : theirs.entrySet()) {
        Locs before = mine.get(e.getKey());
        Locs value = before == null ? e.getValue() : before.union(e.getValue());
        if (!value.equals(before)) {
          all = all == mine ? new LinkedHashMap<>(mine) : all;
          all.put(e.getKey(), value);
        }
      }
      return all;
    }
  }

  private static final class OfModes extends Join<Mode> {
    @Override
    Mode of(Mode mine, Mode theirs) {
      return mine.join(theirs);
    }
  }

  private static final class Most extends Join<Integer> {
    @Override
    Integer of(Integer mine, Integer theirs) {
      return theirs > mine ? theirs : mine;
    }
  }

  private static final class OfCrossings extends Join<Crossing> {
    @Override
    Crossing of(Crossing mine, Crossing theirs) {
      return mine.withAnyOther(theirs);
    }
  }

  private static final class First extends Join<Object> {
    @Override
    Object of(Object mine, Object theirs) {
      return mine;
    }
  }
}
