// Model facts: cleaners, thread factories, future stages and concurrent maps run closures
// elsewhere.
import dev.taskbound.inputs.prelude.LocalCounter;
import java.lang.ref.Cleaner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;

final class MoreBoundaries {
  static void run(
      Cleaner cleaner,
      ThreadFactory factory,
      CompletableFuture<String> future,
      ConcurrentHashMap<String, String> map,
      LocalCounter counter) {
    cleaner.register(map, () -> counter.increment()); // !! capture.not.sendable
    factory.newThread(() -> counter.increment()).start(); // !! capture.not.sendable
    future.thenRun(() -> counter.increment()); // !! capture.not.sendable
    future.whenComplete((text, failure) -> counter.increment()); // !! capture.not.sendable
    map.forEach(1, (key, value) -> counter.increment()); // !! capture.not.sendable
  }
}
