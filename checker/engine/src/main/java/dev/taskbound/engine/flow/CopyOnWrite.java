package dev.taskbound.engine.flow;

import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.annotations.RunsImmediately;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A map that shares its entries with its copies until one of them is changed. Most blocks of a body
 * change few of the maps of a {@link Store}: the others are neither copied nor compared.
 *
 * @param <K> what the facts are about
 * @param <V> an immutable fact
 */
final class CopyOnWrite<K, V> {
  /** Maps of up to so many entries are copied as a whole. */
  private static final int SMALL = 16;

  private final Join<V> join;
  private Map<K, V> map;
  private boolean shared;

  /**
   * Makes an empty map.
   *
   * @param join makes one fact of two
   */
  CopyOnWrite(Join<V> join) {
    this.join = join;
    this.map = new LinkedHashMap<>();
  }

  private CopyOnWrite(Join<V> join, Map<K, V> map) {
    this.join = join;
    this.map = map;
    this.shared = true;
  }

  /** Returns a copy, which changes apart from this map. */
  CopyOnWrite<K, V> copy() {
    return new CopyOnWrite<>(join, share());
  }

  /** Returns whether this and {@code other} are known to have the same entries. */
  boolean same(@CurrentTaskOnly CopyOnWrite<K, V> other) {
    return map == other.map;
  }

  int size() {
    return map.size();
  }

  boolean isEmpty() {
    return map.isEmpty();
  }

  V get(@CurrentTaskOnly Object key) {
    return map.get(key);
  }

  V getOrDefault(Object key, V otherwise) {
    return map.getOrDefault(key, otherwise);
  }

  boolean containsKey(@CurrentTaskOnly Object key) {
    return map.containsKey(key);
  }

  /** Returns the keys, to be read only. */
  Set<K> keys() {
    return map.keySet();
  }

  /** Returns the values, to be read only. */
  Collection<V> values() {
    return map.values();
  }

  /** Returns the entries, to be read only. */
  Set<Map.Entry<K, V>> entries() {
    return map.entrySet();
  }

  /**
   * Returns the entries without those that are known to be entries of {@code other} too; {@code
   * other} may be given entries meanwhile.
   */
  @BorrowsFrom({"this", "other"})
  Iterable<Map.Entry<K, V>> unlike(@CurrentTaskOnly CopyOnWrite<K, V> other) {
    if (map == other.map) {
      return List.of();
    }
    return map instanceof SharingMap<K, V> mine && other.map instanceof SharingMap<K, V> its
        ? mine.unlike(its)
        : map.entrySet();
  }

  /** Removes what {@code other} has no entry for; returns whether there was such a thing. */
  boolean keepThoseOf(CopyOnWrite<K, V> other) {
    return keepThoseOf(other, null, false);
  }

  /** Removes what {@code other} has no entry for, but where {@code stays}. */
  boolean keepThoseOf(CopyOnWrite<K, V> other, @RunsImmediately Predicate<? super K> stays) {
    return keepThoseOf(other, stays, false);
  }

  /** Removes what is not the same in {@code other}; returns whether there was such a thing. */
  boolean keepSame(CopyOnWrite<K, V> other) {
    return keepThoseOf(other, null, true);
  }

  private boolean keepThoseOf(
      CopyOnWrite<K, V> other, @RunsImmediately Predicate<? super K> stays, boolean same) {
    List<K> gone = null;
    for (Map.Entry<K, V> e : unlike(other)) {
      if (stays == null || !stays.test(e.getKey())) {
        V its = other.map.get(e.getKey());
        if (its == null || same && !its.equals(e.getValue())) {
          gone = gone == null ? new ArrayList<>() : gone;
          gone.add(e.getKey());
        }
      }
    }
    if (gone == null) {
      return false;
    }
    for (K key : gone) {
      own().remove(key);
    }
    return true;
  }

  /** Sets a value; returns whether it was another one before. */
  boolean put(K key, V value) {
    if (value.equals(map.get(key))) {
      return false;
    }
    own().put(key, value);
    return true;
  }

  /** Sets a value where there is none; returns whether there was none. */
  boolean putIfAbsent(K key, V value) {
    if (map.containsKey(key)) {
      return false;
    }
    own().put(key, value);
    return true;
  }

  /** Returns the entries as they are now. */
  Map<K, V> snapshot() {
    return Map.copyOf(map);
  }

  /** Joins a value to what is there. */
  void merge(K key, V value) {
    V before = map.get(key);
    put(key, before == null ? value : join.of(before, value));
  }

  V remove(Object key) {
    return map.containsKey(key) ? own().remove(key) : null;
  }

  /** Replaces values; a change that returns the very value that it was given is none. */
  void replaceValues(@RunsImmediately UnaryOperator<V> change) {
    if (map.isEmpty()) {
      return;
    }
    for (Map.Entry<K, V> each : map.entrySet()) {
      if (change.apply(each.getValue()) != each.getValue()) {
        own().replaceAll((key, value) -> change.apply(value));
        return;
      }
    }
  }

  /** Takes over all entries of {@code other} instead of its own. */
  void become(CopyOnWrite<K, V> other) {
    map = other.share();
    shared = true;
  }

  /**
   * Joins all entries of {@code other} to those that are here.
   *
   * @param counts which keys make the answer true if their values change; null if all do
   * @return whether the value of such a key has changed
   */
  boolean union(CopyOnWrite<K, V> other, @RunsImmediately Predicate<? super K> counts) {
    if (map == other.map) {
      return false;
    }
    boolean changed = false;
    for (Map.Entry<K, V> e : other.unlike(this)) {
      V mine = map.get(e.getKey());
      if (mine == e.getValue()) {
        continue;
      }
      V joined = mine == null ? e.getValue() : join.of(mine, e.getValue());
      if (joined != mine && !joined.equals(mine)) {
        own().put(e.getKey(), joined);
        changed |= counts == null || counts.test(e.getKey());
      }
    }
    return changed;
  }

  private Map<K, V> own() {
    if (shared) {
      map = ownCopy();
      shared = false;
    }
    return map;
  }

  private Map<K, V> ownCopy() {
    return map instanceof SharingMap<K, V> sharing && map.size() > SMALL / 2
        ? sharing.copy()
        : new LinkedHashMap<>(map);
  }

  private Map<K, V> share() {
    if (!shared && map.size() > SMALL && !(map instanceof SharingMap)) {
      map = new SharingMap<>(map);
    }
    shared = true;
    return map;
  }
}
