// Generic, raw, bridged and diamond-shaped bases, records, enums, methods of Object: nothing more.

import dev.taskbound.annotations.PolyConfined;
import dev.taskbound.inputs.prelude.Lease;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

final class OddBases {
  record Pair(int first, String second) implements Comparable<Pair> {
    @Override
    public int first() {
      return first;
    }

    @Override
    public int compareTo(Pair other) {
      return first - other.first;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Pair && compareTo((Pair) other) == 0;
    }

    @Override
    public int hashCode() {
      return first;
    }
  }

  interface WithObject {
    @Override
    boolean equals(Object other);

    @Override
    String toString();
  }

  static final class Whole implements WithObject, Cloneable {
    @Override
    protected Whole clone() throws CloneNotSupportedException {
      return (Whole) super.clone();
    }
  }

  @SuppressWarnings("rawtypes")
  static final class Raw implements Comparator {
    @Override
    public int compare(Object a, Object b) {
      return 0;
    }
  }

  abstract static class Generic<T extends Comparable<T>> {
    abstract <R> R apply(Function<? super T, ? extends R> function, List<T> list);

    T same(T value) {
      return value;
    }
  }

  static final class OfStrings extends Generic<String> {
    @Override
    <R> R apply(Function<? super String, ? extends R> function, List<String> list) {
      return null;
    }

    @Override
    String same(String value) {
      return value;
    }
  }

  static class StillGeneric<K extends Comparable<K>> extends Generic<K> {
    @Override
    <Q> Q apply(Function<? super K, ? extends Q> function, List<K> list) {
      return null;
    }

    @Override
    K same(K value) {
      return value;
    }
  }

  interface Top {
    default @PolyConfined Lease lease(@PolyConfined Lease lease) {
      return lease;
    }
  }

  interface Side extends Top {
    @Override
    default @PolyConfined Lease lease(@PolyConfined Lease lease) {
      return lease;
    }
  }

  static class Left implements Top {}

  static final class Diamond extends Left implements Side {
    @Override
    public @PolyConfined Lease lease(@PolyConfined Lease lease) {
      return lease;
    }
  }

  static final class Listed extends AbstractList<String> {
    @Override
    public String get(int index) {
      return "";
    }

    @Override
    public int size() {
      return 0;
    }

    @Override
    public boolean contains(Object value) {
      return false;
    }
  }

  static final class Mapped extends HashMap<String, Object> {
    @Override
    public Object put(String key, Object value) {
      return super.put(key, value);
    }
  }
}
