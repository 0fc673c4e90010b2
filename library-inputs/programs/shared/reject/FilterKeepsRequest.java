// check: default
// A filter that remembers the request of whoever came last.

import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

public class FilterKeepsRequest implements Filter {
  private HttpServletRequest last; // !! class.not.sendable
  private ServletResponse response; // !! class.not.sendable
  private final Map<String, ServletRequest> byUser = new HashMap<>(); // !! class.not.sendable

  @Override
  public void init(FilterConfig config) {}

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    this.last = (HttpServletRequest) request;
    this.response = response;
    byUser.put(last.getRemoteUser(), request);
    chain.doFilter(request, response);
  }

  @Override
  public void destroy() {}
}
