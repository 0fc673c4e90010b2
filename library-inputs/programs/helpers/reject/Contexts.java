// check: default
// A scope is closed by a closure that a helper runs on another thread.
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.concurrent.Executor;

class Contexts {
  private final Executor executor;

  Contexts(Executor executor) {
    this.executor = executor;
  }

  private void later(Runnable body) {
    executor.execute(() -> body.run());
  }

  private void wrapped(Runnable body) {
    executor.execute(Context.current().wrap(body));
  }

  void go(Span span) {
    Scope scope = span.makeCurrent();
    later(() -> finish(span, scope)); // !! capture.not.sendable
    wrapped(() -> finish(span, scope)); // !! capture.not.sendable
    finish(span, scope);
  }

  private static void finish(Span span, Scope scope) {
    scope.close();
    span.end();
  }
}
