// check: default
package otel.app;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** A scope that was opened by one thread is closed by another. */
class ScopeOpenedInExecutor {
  void run(ExecutorService executor, Span span) throws ExecutionException, InterruptedException {
    Future<Scope> opened = executor.submit(() -> span.makeCurrent()); // !! result.not.sendable
    opened.get().close();
  }

  void later(ExecutorService executor, Context context) {
    Scope scope = context.makeCurrent();
    executor.submit(scope::close); // !! capture.not.sendable
  }
}
