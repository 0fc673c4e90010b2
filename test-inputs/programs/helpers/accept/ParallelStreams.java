// check: default
// Helpers that run their closures in pipelines: parallel without captures, sequential with them.
import java.text.DecimalFormat;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

final class ParallelStreams {
  static <T> void inParallel(Collection<T> items, Consumer<T> body) {
    items.parallelStream().forEach(body);
  }

  static <T, R> List<R> map(Collection<T> items, Function<T, R> body) {
    return items.stream().map(item -> body.apply(item)).collect(Collectors.toList());
  }

  static <T, R> List<R> mapDirectly(Collection<T> items, Function<T, R> body) {
    return items.stream().map(body).collect(Collectors.toList());
  }

  void show(List<Integer> numbers, DecimalFormat format) {
    inParallel(numbers, n -> System.out.println(new DecimalFormat("0.0").format(n)));
    map(numbers, n -> format.format(n));
    mapDirectly(numbers, format::format);
  }
}
