// check: default
// Beans that keep what may be kept: proxies that the container gives them, providers, pools.

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.SimpleDateFormat;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Objects;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.annotation.RequestScope;

final class SpringBeans {
  @Service
  static class ByConstructor {
    private final HttpServletRequest request;
    private final EntityManager manager;

    ByConstructor(HttpServletRequest request, EntityManager manager) {
      this.request = Objects.requireNonNull(request);
      this.manager = manager;
    }

    String user() {
      return request.getRemoteUser() + manager.isOpen();
    }
  }

  @Repository
  static class BySetter {
    private EntityManager manager;
    private HttpServletResponse response;

    @Autowired
    public void setManager(EntityManager manager) {
      this.manager = manager;
    }

    @Autowired
    void prepare(HttpServletResponse answer) {
      response = answer;
    }

    boolean open() {
      return manager.isOpen() && !response.isCommitted();
    }
  }

  @RestController
  static class ByField {
    @PersistenceContext private EntityManager manager;
    @Autowired private HttpServletRequest request;
    private final DateTimeFormatter day = DateTimeFormatter.ISO_DATE;

    String uri() {
      return request.getRequestURI() + manager.isOpen() + day;
    }
  }

  @Controller
  static class Providers {
    private final ObjectProvider<HttpServletRequest> requests;
    private final ObjectFactory<EntityManager> managers;
    private EntityManagerFactory factory;

    @Autowired
    Providers(ObjectProvider<HttpServletRequest> requests, ObjectFactory<EntityManager> managers) {
      this.requests = requests;
      this.managers = managers;
    }

    String user() {
      return requests.getObject().getRemoteUser() + managers.getObject().isOpen();
    }
  }

  @Component
  @Scope("prototype")
  static class Prototype {
    private final SimpleDateFormat format = new SimpleDateFormat("yyyy");

    String year() {
      return format.format(new Date());
    }
  }

  @Component
  @Scope(value = ConfigurableBeanFactory.SCOPE_PROTOTYPE, proxyMode = ScopedProxyMode.NO)
  static class OtherPrototype {
    private final SimpleDateFormat format = new SimpleDateFormat("yyyy");
  }

  @Service
  @RequestScope
  static class PerRequest {
    private final HttpServletRequest request;
    private SimpleDateFormat format = new SimpleDateFormat("yyyy");

    PerRequest(HttpServletRequest request) {
      this.request = request;
    }
  }

  @Service
  static class Locked {
    private final SimpleDateFormat format = new SimpleDateFormat("yyyy");

    synchronized String year() {
      return format.format(new Date());
    }
  }
}
