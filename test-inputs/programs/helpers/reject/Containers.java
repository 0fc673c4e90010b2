// check: default
// Closures in containers of all kinds, by many names: a helper takes them out and hands them over.
import java.sql.Connection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class Containers {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final Map<String, Runnable> jobs = new HashMap<>();

  private Containers with(String name, Runnable body) {
    jobs.put(name, body);
    return this;
  }

  private void all(Stream<Runnable> bodies) {
    bodies.forEach(pool::submit);
  }

  private void mapped(List<Supplier<String>> suppliers) {
    List<CompletableFuture<String>> futures =
        suppliers.stream().map(CompletableFuture::supplyAsync).collect(Collectors.toList());
    futures.forEach(CompletableFuture::join);
  }

  private void mapped2(List<Supplier<String>> suppliers) {
    suppliers.stream().map(s -> CompletableFuture.supplyAsync(s, pool)).forEach(f -> f.join());
  }

  private void iterate(Iterable<Runnable> bodies) {
    Iterator<Runnable> it = bodies.iterator();
    while (it.hasNext()) {
      Runnable next = it.next();
      pool.execute(next);
    }
  }

  private void maybe(Optional<Runnable> body) {
    body.ifPresent(b -> pool.execute(b));
  }

  private void byName(Map<String, Runnable> byName) {
    byName.forEach((name, body) -> new Thread(body, name).start());
  }

  private void entries(Map<String, Runnable> byName) {
    for (Map.Entry<String, Runnable> e : byName.entrySet()) {
      pool.execute(e.getValue());
    }
  }

  private void switched(int kind, Runnable body) {
    Runnable r =
        switch (kind) {
          case 1 -> body;
          default -> () -> {};
        };
    pool.execute(r);
  }

  private void assignedLater(Runnable body) {
    Runnable r;
    if (jobs.isEmpty()) {
      r = body;
    } else {
      r = () -> {};
    }
    pool.execute(r);
  }

  private static Runnable chain(Runnable... bodies) {
    return () -> {
      for (Runnable b : bodies) {
        b.run();
      }
    };
  }

  void go(Connection c) {
    with("a", () -> System.out.println(c));
    all(Stream.of(() -> System.out.println(c))); // !! argument.not.sendable
    mapped(List.of(() -> "" + c)); // !! argument.not.sendable
    mapped2(List.of(() -> "" + c)); // !! argument.not.sendable
    iterate(List.of(() -> System.out.println(c))); // !! argument.not.sendable
    maybe(Optional.of(() -> System.out.println(c))); // !! argument.not.sendable
    byName(Map.of("a", () -> System.out.println(c))); // !! argument.not.sendable
    entries(Map.of("a", () -> System.out.println(c))); // !! argument.not.sendable
    switched(1, () -> System.out.println(c)); // !! capture.not.sendable
    assignedLater(() -> System.out.println(c)); // !! capture.not.sendable
    pool.execute(chain(() -> System.out.println(c), () -> {})); // !! argument.not.sendable
    chain(() -> System.out.println(c)).run();
  }
}
