// check: default
// A singleton that collects what belongs to each request.

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

final class ListOfRequestsInSingleton {
  @Component
  static class Audit {
    private final List<HttpServletRequest> seen = new ArrayList<>(); // !! class.not.sendable

    void see(HttpServletRequest request) {
      seen.add(request);
    }
  }

  @Service
  static class Managers {
    private final Map<String, EntityManager> byTenant = new ConcurrentHashMap<>(); // !! class.not.sendable
    private final Cache<String, HttpServletRequest> cache = // !! class.not.sendable
        CacheBuilder.newBuilder().maximumSize(10).build();
    private final ConcurrentLinkedQueue<Object> queue = new ConcurrentLinkedQueue<>();

    void keep(String tenant, EntityManager manager, HttpServletRequest request) {
      byTenant.put(tenant, manager);
      cache.put(tenant, request);
      queue.add(request); // !! class.not.sendable|escape.to.container
    }
  }

  static final Map<String, HttpServletRequest> LAST = new ConcurrentHashMap<>(); // !! escape.to.static
  static final Map<String, Object> ANY = new ConcurrentHashMap<>();

  static void keep(String user, HttpServletRequest request) {
    LAST.put(user, request);
    ANY.put(user, request); // !! escape.to.container|escape.to.static
  }
}
