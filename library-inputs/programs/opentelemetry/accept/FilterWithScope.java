// check: default
package otel.app;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;

/** A filter reads the trace from the headers, and keeps its scope to itself. */
class FilterWithScope implements Filter {
  private static final TextMapGetter<HttpServletRequest> GETTER =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(HttpServletRequest request) {
          return Collections.list(request.getHeaderNames());
        }

        @Override
        public String get(HttpServletRequest request, String key) {
          return request.getHeader(key);
        }
      };

  private final OpenTelemetry telemetry;
  private final Tracer tracer;

  FilterWithScope(OpenTelemetry telemetry) {
    this.telemetry = telemetry;
    this.tracer = telemetry.getTracer("filter");
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    Context parent =
        telemetry.getPropagators().getTextMapPropagator().extract(Context.current(), http, GETTER);
    Span span = tracer.spanBuilder(http.getMethod()).setParent(parent).startSpan();
    try (Scope scope = span.makeCurrent()) {
      chain.doFilter(request, response);
    } finally {
      span.end();
    }
  }
}
