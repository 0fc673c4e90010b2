package dev.taskbound.engine.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharingMapTest {
  /** A key of which many have the same hash code. */
  private record Key(int number) {
    @Override
    public int hashCode() {
      return number % 31 == 0 ? 42 : number * 32;
    }
  }

  /** A map that is under test, and what it ought to be. */
  private record Pair(SharingMap<Key, Integer> map, Map<Key, Integer> model) {
    Pair copy() {
      return new Pair(map.copy(), new LinkedHashMap<>(model));
    }

    void check() {
      assertEquals(List.copyOf(model.entrySet()), List.copyOf(map.entrySet()));
      assertEquals(model.size(), map.size());
      model.forEach((key, value) -> assertEquals(value, map.get(new Key(key.number))));
    }
  }

  @Test
  void isLikeLinkedHashMapAndItsCopiesChangeApart() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      int keys = 10 + random.nextInt(3000);
      List<Pair> all = new ArrayList<>();
      Pair at = new Pair(new SharingMap<>(Map.of()), new LinkedHashMap<>());
      for (int i = 0; i < 6000; i++) {
        Key key = new Key(random.nextInt(keys));
        switch (random.nextInt(12)) {
          case 0, 1, 2 -> assertEquals(at.model.remove(key), at.map.remove(key));
          case 3 -> assertEquals(at.model.containsKey(key), at.map.containsKey(key));
          default -> assertEquals(at.model.put(key, i), at.map.put(key, i));
        }
        if (random.nextInt(300) == 0) {
          all.add(at);
          at = all.get(random.nextInt(all.size())).copy();
        }
      }
      all.add(at);
      all.forEach(Pair::check);
    }
  }

  @Test
  void replacesAndRemovesMany() {
    Pair pair = filled(1000);
    Pair changed = pair.copy();
    changed.map.replaceAll((key, value) -> value % 3 == 0 ? value + 5000 : value);
    changed.model.replaceAll((key, value) -> value % 3 == 0 ? value + 5000 : value);
    changed.check();
    changed.map.entrySet().removeIf(entry -> entry.getValue() < 5000);
    changed.model.entrySet().removeIf(entry -> entry.getValue() < 5000);
    changed.check();
    Pair shrunk = changed.copy();
    shrunk.check();
    assertNull(shrunk.map.put(new Key(-1), 1));
    shrunk.model.put(new Key(-1), 1);
    shrunk.check();
    changed.check();
    pair.check();
  }

  @Test
  void whatCopiesShareIsPassedOver() {
    for (int size : new int[] {1, 31, 32, 33, 1000, 1024, 1025, 40_000}) {
      Pair pair = filled(size);
      Pair changed = pair.copy();
      assertTrue(unlike(changed.map, pair.map).isEmpty());
      changed.map.put(new Key(size / 2), -1);
      changed.map.put(new Key(size), -2);
      Map<Key, Integer> expected = new LinkedHashMap<>();
      expected.put(new Key(size / 2), -1);
      expected.put(new Key(size), -2);
      assertEquals(expected, unlike(changed.map, pair.map));
      assertEquals(Map.of(new Key(size / 2), size / 2), unlike(pair.map, changed.map));
    }
  }

  @Test
  void whatIsPassedOverIsInBoth() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      Pair one = filled(random.nextInt(3000)).copy();
      Pair other = one.copy();
      for (Pair each : List.of(one, other)) {
        for (int i = random.nextInt(2000); i > 0; i--) {
          Key key = new Key(random.nextInt(5000));
          if (random.nextBoolean()) {
            each.map.put(key, i);
          } else {
            each.map.remove(key);
          }
        }
      }
      Map<Key, Integer> unlike = unlike(one.map, other.map);
      one.map.forEach(
          (key, value) ->
              assertTrue(value.equals(unlike.get(key)) || value.equals(other.map.get(key))));
      unlike.forEach((key, value) -> assertEquals(value, one.map.get(key)));
    }
  }

  private static Map<Key, Integer> unlike(
      SharingMap<Key, Integer> map, SharingMap<Key, Integer> other) {
    Map<Key, Integer> found = new HashMap<>();
    map.unlike(other).forEach(entry -> assertNull(found.put(entry.getKey(), entry.getValue())));
    return found;
  }

  private static Pair filled(int size) {
    Map<Key, Integer> model = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      model.put(new Key(i), i);
    }
    return new Pair(new SharingMap<>(model), model);
  }
}
