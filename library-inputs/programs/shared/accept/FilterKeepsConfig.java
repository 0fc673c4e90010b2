// check: default
// A filter keeps its configuration and gives the request on.

import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

public class FilterKeepsConfig implements Filter {
  private FilterConfig config;
  private String encoding;
  private final AtomicLong count = new AtomicLong();
  private final ThreadLocal<ServletRequest> current = new ThreadLocal<>();

  @Override
  public void init(FilterConfig config) {
    this.config = config;
    this.encoding = config.getInitParameter("encoding");
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setCharacterEncoding(encoding);
    count.incrementAndGet();
    config.getServletContext().log("request");
    current.set(request);
    try {
      chain.doFilter(request, response);
    } finally {
      current.remove();
    }
  }

  @Override
  public void destroy() {
    config = null;
  }
}
