// check: default
// Stages of futures and of streams that stay here, through helpers.
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

class Chains {
  private static <T> List<T> filter(List<T> items, Predicate<? super T> wanted) {
    List<T> found = new ArrayList<>();
    for (T item : items) {
      if (wanted.test(item)) {
        found.add(item);
      }
    }
    return found;
  }

  private static <T, R> R with(T value, Function<? super T, ? extends R> body) {
    return body.apply(value);
  }

  private static <T> T also(T value, Consumer<? super T> body) {
    Optional.ofNullable(value).ifPresent(body);
    return value;
  }

  private static <K, V> V compute(Map<K, V> map, K key, Function<K, V> maker) {
    return map.computeIfAbsent(key, maker);
  }

  private static <A, B, R> Supplier<R> bind(A a, B b, BiFunction<A, B, R> body) {
    return () -> body.apply(a, b);
  }

  private static <T> void each(List<T> items, Consumer<T> body) {
    items.stream().filter(item -> item != null).forEach(item -> body.accept(item));
  }

  static void show(NumberFormat format, List<Integer> numbers, Map<Integer, String> cache) {
    filter(numbers, n -> format.format(n).length() > 1);
    with(format, f -> f.format(1));
    also(format, f -> f.setMaximumFractionDigits(1));
    compute(cache, 1, n -> format.format(n));
    bind(format, 2, (f, n) -> f.format(n)).get();
    each(numbers, n -> System.out.println(format.format(n)));
  }
}
