// check: default
// source: https://github.com/openzipkin-contrib/brave-opentracing/pull/43
// Symptom: the context leaks onto the submitting thread, if the library calls the interceptor's end on another one.
package zipkin.callbacks;

import brave.Span;
import brave.Tracer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class SpanOfCallbacks {
  private final Tracer tracer;
  private final ExecutorService network;

  SpanOfCallbacks(Tracer tracer, ExecutorService network) {
    this.tracer = tracer;
    this.network = network;
  }

  CompletableFuture<String> submit(String request) {
    Span span = tracer.nextSpan().name("submit").start();
    Tracer.SpanInScope inScope = tracer.withSpanInScope(span);
    return CompletableFuture.supplyAsync(() -> request.toUpperCase(), network)
        .handle(
            (answer, failure) -> {
              inScope.close(); // !! capture.not.sendable
              if (failure != null) {
                span.error(failure);
              }
              span.finish();
              return answer;
            });
  }
}
