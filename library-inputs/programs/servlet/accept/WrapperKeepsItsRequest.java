// check: default
// A filter hands on a request that answers some questions itself. The wrapper is a request, lives
// as long as the one that it wraps, and may keep what it has read of it.

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

class WrapperKeepsItsRequest implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(new TenantRequest((HttpServletRequest) request, "acme"), response);
  }

  private static final class TenantRequest extends HttpServletRequestWrapper {
    private final HttpServletRequest original;
    private final Map<String, String> overridden = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private BufferedReader reader;
    private Object body;

    TenantRequest(HttpServletRequest original, String tenant) {
      super(original);
      this.original = original;
      overridden.put("X-Tenant", tenant.toLowerCase(Locale.ROOT));
    }

    @Override
    public String getHeader(String name) {
      String own = overridden.get(name);
      return own != null ? own : original.getHeader(name);
    }

    @Override
    public BufferedReader getReader() throws IOException {
      if (reader == null) {
        reader = original.getReader();
      }
      return reader;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (body == null) {
        body = original.getInputStream();
      }
      return (ServletInputStream) body;
    }
  }
}
