// check: default
// Beans of which each user, or each request, has its own.

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.text.SimpleDateFormat;
import java.util.Date;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.annotation.RequestScope;

class ScopesAndPrototypes {
  @Component
  @Scope("prototype")
  static class Exporter {
    private final SimpleDateFormat format = new SimpleDateFormat("yyyy");

    String year(Date date) {
      return format.format(date);
    }
  }

  @Service
  @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
  static class Importer {
    private final EntityManager entityManager;

    Importer(EntityManagerFactory factory) {
      entityManager = factory.createEntityManager();
    }

    void close() {
      entityManager.close();
    }
  }

  @Component
  @RequestScope
  static class Basket {
    private SimpleDateFormat format = new SimpleDateFormat("HH:mm");
  }

  @Component
  @Scope(value = WebApplicationContext.SCOPE_REQUEST)
  static class Trace {
    private SimpleDateFormat format = new SimpleDateFormat("HH:mm");
  }

  @Configuration
  static class Beans {
    @Bean
    @Scope("prototype")
    SimpleDateFormat isoDay() {
      return new SimpleDateFormat("yyyy-MM-dd");
    }
  }

  @Service
  static class PerThread {
    private final ThreadLocal<SimpleDateFormat> format =
        ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy"));

    String year(Date date) {
      return format.get().format(date);
    }
  }
}
