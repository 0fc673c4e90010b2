// check: default
// source: https://github.com/spring-cloud/spring-cloud-openfeign/issues/716
// Symptom: the breaker's pool thread keeps the attributes of a finished request, and later calls read its headers.
package feign.breaker;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

class CircuitBreakerAttributes {
  private final Executor breakerPool;

  CircuitBreakerAttributes(Executor breakerPool) {
    this.breakerPool = breakerPool;
  }

  <T> CompletableFuture<T> call(Supplier<T> target) {
    RequestAttributes attributes = RequestContextHolder.getRequestAttributes();
    Supplier<T> guarded =
        () -> {
          RequestContextHolder.setRequestAttributes(attributes);
          return target.get();
        };
    return CompletableFuture.supplyAsync(guarded, breakerPool); // !! argument.not.sendable|capture.not.sendable
  }
}
