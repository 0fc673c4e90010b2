// check: default
package brave.app;

import brave.Span;
import brave.Tracer;
import brave.Tracer.SpanInScope;
import java.util.List;
import java.util.concurrent.ExecutorService;

/** Each item gets its scope, in this thread or in another. */
class ScopePerItem {
  void all(Tracer tracer, List<String> items, ExecutorService executor) {
    for (String item : items) {
      Span span = tracer.nextSpan().tag("item", item).start();
      try (SpanInScope scope = tracer.withSpanInScope(span)) {
        System.out.println(item);
      }
      executor.execute(
          () -> {
            SpanInScope there = tracer.withSpanInScope(span);
            try {
              System.out.println(item);
            } finally {
              there.close();
              span.finish();
            }
          });
    }
  }
}
