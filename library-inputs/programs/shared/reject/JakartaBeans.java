// check: default
// CDI, EJB and JAX-RS: which classes have one instance for all.

import jakarta.ejb.Singleton;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.sql.Connection;
import java.text.SimpleDateFormat;
import java.util.Date;

final class JakartaBeans {
  @ApplicationScoped
  static class Reports {
    private SimpleDateFormat format = new SimpleDateFormat("yyyy"); // !! class.not.sendable

    String year() {
      return format.format(new Date());
    }
  }

  @Singleton
  static class Store {
    @PersistenceUnit private EntityManagerFactory factory;
    private EntityManager manager; // !! class.not.sendable
    private Connection connection; // !! class.not.sendable

    void open() {
      manager = factory.createEntityManager();
    }
  }

  @Path("/hello")
  @jakarta.inject.Singleton
  static class Hello {
    private final SimpleDateFormat format = new SimpleDateFormat("yyyy"); // !! class.not.sendable
    @Context private HttpServletRequest request;

    @GET
    public String hello() {
      return request.getRemoteUser() + format.format(new Date());
    }
  }

  @Provider
  static class Stamp implements ContainerRequestFilter {
    private final SimpleDateFormat format = new SimpleDateFormat("yyyy"); // !! class.not.sendable

    @Override
    public void filter(ContainerRequestContext context) {
      context.setProperty("at", format.format(new Date()));
    }
  }
}
