// check: default
// Beans of which each task, or each client, has its own; and proxies in those that are shared.

import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.sql.Connection;
import java.text.SimpleDateFormat;
import java.util.Date;

final class JakartaBeans {
  @Stateless
  static class Pooled {
    @PersistenceContext private EntityManager manager;
    private final SimpleDateFormat format = new SimpleDateFormat("yyyy");

    String year() {
      return format.format(new Date()) + manager.isOpen();
    }
  }

  @Stateful
  static class Conversation {
    private Connection connection;
  }

  @Path("/hello")
  static class PerRequest {
    @Context private HttpServletRequest request;
    private final SimpleDateFormat format = new SimpleDateFormat("yyyy");

    @GET
    public String hello() {
      return request.getRemoteUser() + format.format(new Date());
    }
  }

  @RequestScoped
  static class OfTheRequest {
    private final HttpServletRequest request;
    private final SimpleDateFormat format = new SimpleDateFormat("yyyy");

    @Inject
    OfTheRequest(HttpServletRequest request) {
      this.request = request;
    }
  }

  @ApplicationScoped
  static class Shared {
    @Inject private Provider<HttpServletRequest> requests;
    private Instance<EntityManager> managers;
    private final EntityManager manager;
    private HttpServletRequest request;

    @Inject
    Shared(EntityManager manager, Instance<EntityManager> managers) {
      this.manager = manager;
      this.managers = managers;
    }

    @Inject
    void setRequest(HttpServletRequest request) {
      this.request = request;
    }

    String user() {
      return requests.get().getRemoteUser() + request.getRemoteUser() + manager + managers.get();
    }
  }
}
