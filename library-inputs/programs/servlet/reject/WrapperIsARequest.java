// check: default
// A wrapper is as bound as what it wraps, whoever wrote its class.

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;

class WrapperIsARequest extends HttpServlet {
  private final Map<String, Traced> traced = new ConcurrentHashMap<>(); // !! class.not.sendable
  private final Map<String, Object> anything = new ConcurrentHashMap<>();

  static class Traced extends HttpServletRequestWrapper {
    final String id;

    Traced(HttpServletRequest request, String id) {
      super(request);
      this.id = id;
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    Traced wrapped = new Traced(request, "1");
    traced.put(wrapped.id, wrapped);
    anything.put(wrapped.id, wrapped); // !! escape.to.container
    ForkJoinPool.commonPool().submit(() -> wrapped.getHeader("X")); // !! capture.not.sendable
    HttpServletRequest inner = (HttpServletRequest) wrapped.getRequest();
    ForkJoinPool.commonPool().submit(() -> inner.getHeader("X")); // !! capture.not.sendable
    String id = wrapped.id;
    ForkJoinPool.commonPool().submit(() -> id.length());
  }
}
