// check: default
// A class that fills a container of its own keeps what is lent for longer than it is lent.

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

final class ContainersOfHandles {
  static class Started {
    private final Map<String, Scope> open = new ConcurrentHashMap<>(); // !! escape.to.field

    void start(String id, Span span) {
      open.put(id, span.makeCurrent());
    }

    void end(String id) {
      Scope scope = open.remove(id);
      if (scope != null) {
        scope.close();
      }
    }
  }

  static class Pending {
    private final List<HttpServletRequest> pending; // !! escape.to.field

    Pending() {
      pending = Collections.synchronizedList(new ArrayList<>());
    }

    void add(HttpServletRequest request) {
      pending.add(request);
    }
  }

  static class Last {
    private final AtomicReference<HttpServletRequest> last = // !! escape.to.field
        new AtomicReference<>();
    private final Map<String, List<String>> names = new HashMap<>();

    void see(HttpServletRequest request) {
      last.set(request);
      names.computeIfAbsent(request.getRequestURI(), k -> new ArrayList<>()).add("seen");
    }
  }
}
