// check: default
// source: https://github.com/spring-cloud/spring-cloud-openfeign/issues/716
// Fix: the call gets what it needs of the request, and nothing stays behind in the pool thread.
package feign.breaker;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class CircuitBreakerAttributes {
  private final Executor breakerPool;

  CircuitBreakerAttributes(Executor breakerPool) {
    this.breakerPool = breakerPool;
  }

  <T> CompletableFuture<T> call(Function<String, T> target) {
    ServletRequestAttributes attributes =
        (ServletRequestAttributes) RequestContextHolder.getRequestAttributes();
    String token =
        attributes == null ? null : attributes.getRequest().getHeader("Authorization");
    return CompletableFuture.supplyAsync(() -> target.apply(token), breakerPool);
  }
}
