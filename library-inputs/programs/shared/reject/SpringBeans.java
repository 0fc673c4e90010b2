// check: default
// Beans of Spring are singletons: their fields serve all requests.

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.text.DecimalFormat;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Cipher;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

final class SpringBeans {
  @Service
  static class Reports {
    private final SimpleDateFormat day = new SimpleDateFormat("yyyy"); // !! class.not.sendable

    String today() {
      return day.format(new java.util.Date());
    }
  }

  @RestController
  static class Users {
    private HttpServletRequest request; // !! class.not.sendable

    @GetMapping("/users")
    String users(HttpServletRequest request) {
      this.request = request;
      return name();
    }

    private String name() {
      return request.getRemoteUser();
    }
  }

  @Repository
  static class Orders {
    private final EntityManager manager; // !! class.not.sendable

    Orders(EntityManagerFactory factory) {
      this.manager = factory.createEntityManager();
    }

    long count() {
      return (Long) manager.createQuery("select count(o) from Order o").getSingleResult();
    }
  }

  @Component
  @Scope("singleton")
  static class Hashes {
    protected final MessageDigest digest = digest(); // !! class.not.sendable
    private List<Cipher> ciphers = new ArrayList<>(); // !! class.not.sendable

    static MessageDigest digest() {
      return null;
    }
  }

  @Configuration
  static class Formats {
    private final DecimalFormat money = new DecimalFormat("0.00"); // !! class.not.sendable

    String money(double amount) {
      return money.format(amount);
    }
  }

  @Controller
  static class Pages extends Page {}

  @Component
  abstract static class Page {
    private Object anything;

    void keep(HttpServletRequest request) {
      anything = request; // !! class.not.sendable
    }
  }
}
