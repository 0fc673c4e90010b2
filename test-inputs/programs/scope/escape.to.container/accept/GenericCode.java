// Inside generic code a T may be put into a container of the same T.

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

final class GenericCode<T> {
  private final List<T> all = new ArrayList<>();

  void add(T value) {
    all.add(value);
  }

  static <E> void copy(Iterable<? extends E> from, Collection<E> to) {
    for (E each : from) {
      to.add(each);
    }
  }

  static <K, V> V remember(Map<K, V> map, K key, V value) {
    map.put(key, value);
    return value;
  }
}
