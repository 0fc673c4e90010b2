// check: default
// The older package: timing and logging around the chain, in this task.

import java.io.IOException;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class JavaxRequests implements Filter {
  private static final Logger LOG = Logger.getLogger("requests");
  private static final ThreadLocal<HttpServletRequest> CURRENT = new ThreadLocal<>();

  @Override
  public void init(FilterConfig config) {}

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    CURRENT.set(http);
    LOG.fine(() -> http.getMethod() + " " + http.getRequestURI() + " " + headers(http));
    Optional.ofNullable(http.getHeader("X-Id")).ifPresent(id -> answer.setHeader("X-Id", id));
    long start = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      CURRENT.remove();
      Supplier<String> line = () -> answer.getStatus() + " in " + (System.nanoTime() - start);
      LOG.info(line);
    }
  }

  private static Map<String, String> headers(HttpServletRequest request) {
    Map<String, String> all = new LinkedHashMap<>();
    Enumeration<String> names = request.getHeaderNames();
    while (names.hasMoreElements()) {
      String name = names.nextElement();
      all.put(name, request.getHeader(name));
    }
    return all;
  }

  @Override
  public void destroy() {}
}
