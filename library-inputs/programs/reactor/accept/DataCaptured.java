// check: default
package reactor.app;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.Context;
import reactor.util.retry.Retry;

/** What the pipeline needs of the request is read before it is put together. */
class DataCaptured {
  private final Map<String, String> cache = new ConcurrentHashMap<>();
  private final Scheduler scheduler = Schedulers.newBoundedElastic(4, 100, "lookups");

  Mono<String> user(HttpServletRequest request) {
    String token = request.getHeader("Authorization");
    String address = request.getRemoteAddr();
    Optional<String> trace = Optional.ofNullable(request.getHeader("X-Trace"));
    return Mono.fromCallable(() -> lookUp(token))
        .subscribeOn(scheduler)
        .map(user -> user + "@" + address)
        .doOnNext(user -> cache.put(user, token))
        .retryWhen(Retry.backoff(3, Duration.ofMillis(100)).filter(IllegalStateException.class::isInstance))
        .contextWrite(context -> trace.map(id -> context.put("trace", id)).orElse(context));
  }

  Flux<String> all(List<String> tokens) {
    return Flux.fromIterable(tokens)
        .flatMap(token -> Mono.fromCallable(() -> lookUp(token)).subscribeOn(scheduler), 8)
        .transform(this::logged)
        .contextWrite(Context.of("tenant", "one", "size", tokens.size()));
  }

  private <T> Flux<T> logged(Flux<T> source) {
    return source.doOnNext(item -> cache.computeIfAbsent(item.toString(), key -> key));
  }

  Disposable poll(Runnable task) {
    return Flux.interval(Duration.ofSeconds(1)).publishOn(scheduler).subscribe(tick -> task.run());
  }

  private String lookUp(String token) {
    return cache.getOrDefault(token, "nobody");
  }
}
