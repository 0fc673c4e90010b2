// check: default
package otel.app;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;

/** A watchdog closes the scope of the thread that it watches. */
class ScopeInThread {
  void watch(Span span) {
    try (Scope scope = span.makeCurrent()) {
      Thread watchdog =
          new Thread(
              () -> {
                span.addEvent("too late");
                scope.close(); // !! capture.not.sendable
              });
      watchdog.start();
    }
  }

  void twice(Span span) {
    Scope scope = span.makeCurrent();
    Runnable end = scope::close;
    new Thread(end).start(); // !! argument.not.sendable
  }
}
