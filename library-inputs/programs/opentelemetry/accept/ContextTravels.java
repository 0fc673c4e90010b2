// check: default
package otel.app;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/** Contexts and spans go to other threads, which open scopes of their own. */
class ContextTravels {
  void run(ExecutorService executor, Runnable task) {
    Context context = Context.current();
    executor.submit(
        () -> {
          try (Scope ignored = context.makeCurrent()) {
            task.run();
          }
        });
    executor.submit(context.wrap(task));
    Context.taskWrapping(executor).execute(() -> Span.current().addEvent("there"));
  }

  CompletableFuture<String> call(CompletableFuture<String> future, Span span) {
    return future
        .thenApply(text -> Context.current().wrapSupplier(() -> text + "!").get())
        .whenComplete(
            (value, error) -> {
              if (error != null) {
                span.recordException(error);
              }
              span.end();
            });
  }
}
