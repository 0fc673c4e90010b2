// check: default
// Beans are singletons unless something else is written: what they keep, all requests share.

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.sql.Connection;
import java.text.SimpleDateFormat;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerInterceptor;

class SharedBeans {
  @Service
  static class Reports {
    private final SimpleDateFormat format = new SimpleDateFormat("yyyy-MM-dd"); // !! class.not.sendable
    private final EntityManager entityManager; // !! class.not.sendable

    Reports(EntityManagerFactory factory) {
      entityManager = factory.createEntityManager();
    }
  }

  @Repository
  static class Accounts {
    private final Connection connection; // !! class.not.sendable

    Accounts(DataSource source) throws java.sql.SQLException {
      this.connection = source.getConnection();
    }
  }

  @RestController
  static class Upload {
    private HttpServletRequest request; // !! class.not.sendable
    private Object file;

    @GetMapping("/upload")
    void upload(HttpServletRequest request, MultipartFile file) {
      this.request = request;
      this.file = file; // !! class.not.sendable
    }
  }

  @Service
  @Retention(RetentionPolicy.RUNTIME)
  @interface UseCase {}

  @UseCase
  static class Stereotyped {
    private final java.text.NumberFormat money = // !! class.not.sendable
        java.text.NumberFormat.getCurrencyInstance();
  }

  static class Interceptor implements HandlerInterceptor {
    private HttpServletRequest current; // !! class.not.sendable

    @Override
    public boolean preHandle(
        HttpServletRequest request,
        jakarta.servlet.http.HttpServletResponse response,
        Object handler) {
      current = request;
      return true;
    }
  }

  @Component
  static class Named {
    private final Formats formats = new Formats(); // !! class.not.sendable
  }

  static class Formats {
    private final SimpleDateFormat day = new SimpleDateFormat("dd");
  }
}
