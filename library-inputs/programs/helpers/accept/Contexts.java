// check: default
// A context goes along with a closure that a helper decorates; the scope is opened over there.
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

class Contexts {
  private final Executor executor;

  Contexts(Executor executor) {
    this.executor = executor;
  }

  private static Runnable traced(Span span, Runnable body) {
    return () -> {
      try (Scope scope = span.makeCurrent()) {
        body.run();
      } finally {
        span.end();
      }
    };
  }

  private <T> T inSpan(Span span, Callable<T> body) throws Exception {
    try (Scope scope = span.makeCurrent()) {
      return body.call();
    }
  }

  private void later(Runnable body) {
    executor.execute(Context.current().wrap(body));
  }

  void go(Span span, String text) throws Exception {
    executor.execute(traced(span, () -> System.out.println(text)));
    inSpan(
        span,
        () -> {
          later(() -> System.out.println(text));
          return text.length();
        });
  }
}
