// check: default
package otel.app;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** A loop opens and closes a scope for each message. */
class ScopePerMessage {
  private final Tracer tracer;
  private volatile boolean stopped;

  ScopePerMessage(Tracer tracer) {
    this.tracer = tracer;
  }

  void run(KafkaConsumer<String, String> consumer, List<String> handled) {
    while (!stopped) {
      for (ConsumerRecord<String, String> each : consumer.poll(Duration.ofSeconds(1))) {
        Span span = tracer.spanBuilder("receive").startSpan();
        Scope scope = span.makeCurrent();
        try {
          handled.add(each.value());
        } finally {
          scope.close();
          span.end();
        }
      }
    }
  }
}
