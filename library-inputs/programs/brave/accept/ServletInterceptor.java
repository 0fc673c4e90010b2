// check: default
package brave.app;

import brave.Span;
import brave.Tracer;
import brave.Tracer.SpanInScope;
import brave.propagation.TraceContext.Extractor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A filter reads the trace from the request and closes its scope in the end. */
class ServletInterceptor extends HttpFilter {
  private final transient Tracer tracer;
  private final transient Extractor<HttpServletRequest> extractor;

  ServletInterceptor(Tracer tracer, Extractor<HttpServletRequest> extractor) {
    this.tracer = tracer;
    this.extractor = extractor;
  }

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Span span = tracer.nextSpan(extractor.extract(request)).name(request.getMethod()).start();
    SpanInScope scope = tracer.withSpanInScope(span);
    try {
      span.tag("path", request.getRequestURI());
      chain.doFilter(request, response);
    } finally {
      scope.close();
      span.finish();
    }
  }
}
