package dev.taskbound.engine.flow;

import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.annotations.RunsImmediately;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A map in order of insertion, as {@link java.util.LinkedHashMap} is, whose copies share what they
 * have not changed: a copy takes no time, and a change after it copies a few nodes. Where many
 * objects live through many statements, copies of whole maps would take quadratic memory.
 *
 * <p>Entries are the leaves of a radix tree over their places in the order (as in the vectors of
 * Clojure; Bagwell and Rompf, RRB-Trees, 2011). Where the entry of a key is, says a hash trie
 * (Bagwell, Ideal Hash Trees, 2001). Each node carries the mark of the map that made it, which
 * alone may change it in place.
 *
 * @param <K> the keys, with a hash code that never changes
 * @param <V> the values, never null
 */
// Its nodes are arrays of what K and V stand for; Java has no types for those.
@SuppressWarnings({"taskbound:escape.by.argument", "taskbound:escape.to.container"})
final class SharingMap<K, V> extends AbstractMap<K, V> {
  private static final int BITS = 5;
  private static final int WIDTH = 1 << BITS;
  private static final int MASK = WIDTH - 1;

  /** As many bits as the last node of a path in the trie goes by may begin at. */
  private static final int LAST = 30;

  /** Where the entry of a key is; of several keys with the same hash, in a chain. */
  private record Place(Object key, int hash, int slot, Place next) {}

  /** Stands at the end of each node that this map may change in place. */
  private final Object mark = new Object();

  private Object[] index;
  private Object[] slots;

  /** How far a slot's number is shifted for the root of the tree; 0 if that is a leaf. */
  private int height;

  private int next;
  private int size;

  SharingMap(Map<K, V> entries) {
    index = node();
    slots = node();
    for (Map.Entry<K, V> each : entries.entrySet()) {
      append(each.getKey(), each.getValue());
    }
  }

  private SharingMap(SharingMap<K, V> other) {
    index = other.index;
    slots = other.slots;
    height = other.height;
    next = other.next;
    size = other.size;
  }

  /** Returns a copy. This map must not be changed from now on. */
  SharingMap<K, V> copy() {
    // Removed entries leave empty slots behind.
    return next > WIDTH && size < next / 2
        ? new SharingMap<>((Map<K, V>) this)
        : new SharingMap<>(this);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public V get(@CurrentTaskOnly Object key) {
    Place place = place(key);
    return place == null ? null : entry(leaf(place.slot), place.slot).getValue();
  }

  @Override
  public V getOrDefault(@CurrentTaskOnly Object key, V otherwise) {
    V value = get(key);
    return value == null ? otherwise : value;
  }

  @Override
  public boolean containsKey(@CurrentTaskOnly Object key) {
    return place(key) != null;
  }

  @Override
  public V put(K key, V value) {
    Place place = place(key);
    if (place == null) {
      append(key, value);
      return null;
    }
    Map.Entry<K, V> before = entry(leaf(place.slot), place.slot);
    set(place.slot, new SimpleImmutableEntry<>(before.getKey(), value));
    return before.getValue();
  }

  @Override
  public V remove(Object key) {
    Place place = place(key);
    if (place == null) {
      return null;
    }
    V value = entry(leaf(place.slot), place.slot).getValue();
    set(place.slot, null);
    unindex(place);
    size--;
    return value;
  }

  @Override
  public void replaceAll(@RunsImmediately BiFunction<? super K, ? super V, ? extends V> change) {
    Object[] leaf = null;
    for (int slot = 0; slot < next; slot++) {
      if ((slot & MASK) == 0) {
        leaf = leaf(slot);
      }
      Map.Entry<K, V> entry = entry(leaf, slot);
      if (entry != null) {
        V value = change.apply(entry.getKey(), entry.getValue());
        if (value != entry.getValue()) {
          set(slot, new SimpleImmutableEntry<>(entry.getKey(), value));
        }
      }
    }
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public Iterator<Map.Entry<K, V>> iterator() {
        return new Entries(null);
      }
    };
  }

  /**
   * Returns the entries in order, without those that are known to be entries of {@code other} too:
   * both have not changed since one was a copy of the other, or both of a third one. This map must
   * not be changed meanwhile; the other one may get what it is found to lack.
   */
  @BorrowsFrom({"this", "other"})
  Iterable<Map.Entry<K, V>> unlike(@CurrentTaskOnly SharingMap<K, V> other) {
    return () -> new Entries(other);
  }

  // The tree of entries.

  private Object[] node() {
    Object[] node = new Object[WIDTH + 1];
    node[WIDTH] = mark;
    return node;
  }

  private Object[] mine(Object node) {
    Object[] known = (Object[]) node;
    if (known == null) {
      return node();
    }
    if (known[WIDTH] == mark) {
      return known;
    }
    Object[] copy = known.clone();
    copy[WIDTH] = mark;
    return copy;
  }

  private Object[] leaf(int slot) {
    Object[] node = slots;
    for (int shift = height; shift > 0; shift -= BITS) {
      node = (Object[]) node[slot >>> shift & MASK];
    }
    return node;
  }

  @SuppressWarnings("unchecked") // Only put makes entries.
  private Map.Entry<K, V> entry(Object[] leaf, int slot) {
    return (Map.Entry<K, V>) leaf[slot & MASK];
  }

  private void append(K key, V value) {
    if (next == 1 << height + BITS) {
      Object[] root = node();
      root[0] = slots;
      slots = root;
      height += BITS;
    }
    set(next, new SimpleImmutableEntry<>(key, value));
    int hash = hash(key);
    enter(new Place(key, hash, next, null));
    next++;
    size++;
  }

  private void set(int slot, Map.Entry<K, V> entry) {
    slots = mine(slots);
    Object[] node = slots;
    for (int shift = height; shift > 0; shift -= BITS) {
      int at = slot >>> shift & MASK;
      Object[] child = mine(node[at]);
      node[at] = child;
      node = child;
    }
    node[slot & MASK] = entry;
  }

  // The trie of places.

  /** Numbers that follow each other, and others, differ in the lowest bits. */
  private static int hash(Object key) {
    int hash = key.hashCode() * 0x9E3779B9;
    return hash ^ hash >>> 15;
  }

  private Place place(Object key) {
    int hash = hash(key);
    Object found = index[hash & MASK];
    for (int shift = BITS; found instanceof Object[] node; shift += BITS) {
      found = node[hash >>> shift & MASK];
    }
    Place place = (Place) found;
    while (place != null && place.key != key && !(place.hash == hash && place.key.equals(key))) {
      place = place.next;
    }
    return place;
  }

  private void enter(Place place) {
    index = mine(index);
    Object[] node = index;
    for (int shift = 0; shift <= LAST; shift += BITS) {
      int at = place.hash >>> shift & MASK;
      if (node[at] == null) {
        node[at] = place;
        return;
      }
      if (node[at] instanceof Place there) {
        if (there.hash == place.hash) {
          node[at] = new Place(place.key, place.hash, place.slot, there);
          return;
        }
        Object[] child = node();
        child[there.hash >>> shift + BITS & MASK] = there;
        node[at] = child;
      } else {
        node[at] = mine(node[at]);
      }
      node = (Object[]) node[at];
    }
  }

  private void unindex(Place gone) {
    index = mine(index);
    Object[] node = index;
    int at = gone.hash & MASK;
    for (int shift = BITS; node[at] instanceof Object[]; shift += BITS) {
      Object[] child = mine(node[at]);
      node[at] = child;
      node = child;
      at = gone.hash >>> shift & MASK;
    }
    Place left = null;
    for (Place each = (Place) node[at]; each != null; each = each.next) {
      if (each.slot != gone.slot) {
        left = new Place(each.key, each.hash, each.slot, left);
      }
    }
    node[at] = left;
  }

  /** Goes through the entries in order. */
  private final class Entries implements Iterator<Map.Entry<K, V>> {
    private final Object[] otherSlots;
    private final int otherHeight;
    private Object[] leaf;
    private Object[] otherLeaf;
    private int slot;
    private Map.Entry<K, V> following;
    private Map.Entry<K, V> last;

    Entries(SharingMap<K, V> other) {
      otherSlots = other == null ? null : other.slots;
      otherHeight = other == null ? 0 : other.height;
      advance();
    }

    private void advance() {
      following = null;
      while (slot < next && following == null) {
        if ((slot & MASK) == 0) {
          enterLeaf();
          if (leaf == null) {
            continue;
          }
        }
        Map.Entry<K, V> each = entry(leaf, slot);
        if (otherLeaf == null || otherLeaf[slot & MASK] != each) {
          following = each;
        }
        slot++;
      }
    }

    /** Finds the leaf of the slot; where both maps share a node, goes on behind it. */
    private void enterLeaf() {
      leaf = slots;
      otherLeaf = otherSlots;
      int shift = height;
      int otherShift = otherHeight;
      while (true) {
        if (shift == otherShift && leaf == otherLeaf) {
          slot = (slot >>> shift + BITS) + 1 << shift + BITS;
          leaf = null;
          return;
        }
        boolean otherTaller = otherLeaf != null && otherShift > shift;
        if (shift == 0 && !otherTaller) {
          return;
        }
        boolean both = shift == otherShift;
        if (otherTaller || both && otherLeaf != null) {
          otherLeaf = (Object[]) otherLeaf[slot >>> otherShift & MASK];
          otherShift -= BITS;
        }
        if (!otherTaller) {
          int at = slot >>> shift & MASK;
          otherLeaf = both || at == 0 ? otherLeaf : null;
          leaf = (Object[]) leaf[at];
          shift -= BITS;
        }
      }
    }

    @Override
    public boolean hasNext() {
      return following != null;
    }

    @Override
    public Map.Entry<K, V> next() {
      if (following == null) {
        throw new NoSuchElementException();
      }
      last = following;
      advance();
      return last;
    }

    @Override
    public void remove() {
      SharingMap.this.remove(last.getKey());
    }
  }
}
