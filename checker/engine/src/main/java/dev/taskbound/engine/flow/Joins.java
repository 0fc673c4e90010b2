package dev.taskbound.engine.flow;

import dev.taskbound.engine.mode.Mode;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Element;

/**
 * How two facts about the same thing become one where paths meet. What a fact is says how: so maps
 * of facts need no function for it, each of which would cost more to link than most bodies take.
 */
final class Joins {
  private Joins() {}

  /** Returns what holds if either fact does; where facts exclude each other, the first. */
  @SuppressWarnings("unchecked")
  static <V> V join(V mine, V theirs) {
    if (mine instanceof Locs locs) {
      return (V) locs.union((Locs) theirs);
    }
    if (mine instanceof Map) {
      return (V) unite((Map<Element, Locs>) mine, (Map<Element, Locs>) theirs);
    }
    if (mine instanceof Mode mode) {
      return (V) mode.join((Mode) theirs);
    }
    if (mine instanceof Integer count) {
      return (Integer) theirs > count ? theirs : mine;
    }
    return mine instanceof Crossing crossing ? (V) crossing.withAnyOther((Crossing) theirs) : mine;
  }

  /** Unites {@code more} with what there is for a key. */
  static <K> void add(Map<K, Locs> map, K key, Locs more) {
    Locs before = map.get(key);
    map.put(key, before == null ? more : before.union(more));
  }

  /** Returns what the fields of an object hold if either map is right. */
  static Map<Element, Locs> unite(Map<Element, Locs> some, Map<Element, Locs> others) {
    Map<Element, Locs> all = some;
    for (Map.Entry<Element, Locs> e : others.entrySet()) {
      Locs before = some.get(e.getKey());
      Locs value = before == null ? e.getValue() : before.union(e.getValue());
      if (!value.equals(before)) {
        all = all == some ? new LinkedHashMap<>(some) : all;
        all.put(e.getKey(), value);
      }
    }
    return all;
  }
}
