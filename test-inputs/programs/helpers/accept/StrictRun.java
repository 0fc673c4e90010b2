// Strict mode: helpers that run their closures here, over streams, arrays and other names.
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

final class StrictRun {
  private void noted(Runnable body) {
    Objects.requireNonNull(body, "body");
    if (body == null) {
      throw new IllegalArgumentException("" + body);
    }
    body.run();
  }

  private <T> T lazily(Map<String, T> map, Supplier<T> supplier) {
    return map.computeIfAbsent("k", k -> supplier.get());
  }

  private <T> void each(List<T> items, Consumer<? super T> body) {
    items.stream().forEach(body);
    items.stream()
        .map(
            i -> {
              body.accept(i);
              return 1;
            })
        .count();
  }

  private static int sum(List<String> items, ToIntFunction<String> f) {
    return items.stream().mapToInt(f).sum();
  }

  private void viaLocal(Runnable body) {
    Runnable wrapped =
        () -> {
          body.run();
        };
    wrapped.run();
    Runnable other = body;
    other.run();
  }

  private void list(Runnable... bodies) {
    for (Runnable each : bodies) {
      each.run();
    }
  }

  void go(TaskHandle task, LocalCounter counter, List<String> names) {
    noted(() -> System.out.println(task.id()));
    each(names, n -> System.out.println(n + task.id()));
    sum(names, n -> n.length() + task.id());
    viaLocal(() -> System.out.println(task.id()));
    list(() -> System.out.println(task.id()), () -> counter.increment());
    try (Owner owner = new Owner("x")) {
      Lease lease = owner.lease();
      each(names, n -> System.out.println(lease.text()));
      sum(names, n -> lease.text().length());
      viaLocal(() -> lease.text());
    }
  }
}
