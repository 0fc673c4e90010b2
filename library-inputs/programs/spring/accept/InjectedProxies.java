// check: default
// What Spring injects for these types is a proxy that finds the object of the thread that uses it:
// by field, constructor, setter and provider alike.

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

class InjectedProxies {
  @Service
  static class ByField {
    @PersistenceContext private EntityManager entityManager;
    @Autowired private HttpServletRequest request;

    CompletableFuture<Long> count() {
      return CompletableFuture.supplyAsync(
          () -> entityManager.createQuery("select count(o) from Order o", Long.class).getSingleResult());
    }

    String user() {
      return request.getRemoteUser();
    }
  }

  @Repository
  static class ByConstructor {
    private final EntityManager entityManager;
    private final WebRequest webRequest;

    ByConstructor(EntityManager entityManager, WebRequest webRequest) {
      this.entityManager = entityManager;
      this.webRequest = webRequest;
    }

    Object find(long id) {
      return entityManager.find(Object.class, id + webRequest.getContextPath().length());
    }
  }

  @RestController
  static class ByOneOfSeveral {
    private final HttpServletRequest request;

    @Autowired
    ByOneOfSeveral(HttpServletRequest request) {
      this.request = request;
    }

    ByOneOfSeveral() {
      this(null);
    }

    @GetMapping("/where")
    String where() {
      return request.getRequestURI();
    }
  }

  @Repository
  static class BySetter {
    private EntityManager em;

    @PersistenceContext
    public void setEntityManager(EntityManager em) {
      this.em = em;
    }

    void save(Object order) {
      em.persist(order);
    }
  }

  @Service
  static class ByProvider {
    private final ObjectProvider<HttpServletRequest> requests;
    private final ObjectFactory<EntityManager> managers;

    ByProvider(ObjectProvider<HttpServletRequest> requests, ObjectFactory<EntityManager> managers) {
      this.requests = requests;
      this.managers = managers;
    }

    String agent() {
      HttpServletRequest now = requests.getIfAvailable();
      return now == null ? "none" : now.getHeader("User-Agent");
    }

    boolean open() {
      return managers.getObject().isOpen();
    }
  }
}
