// check: default
// Shared by all threads: statics, singletons that no container has injected, maps of them.

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class ManagerShared {
  private static final EntityManagerFactory FACTORY = Persistence.createEntityManagerFactory("a");
  private static final EntityManager EM = FACTORY.createEntityManager(); // !! escape.to.static
  private static final Map<String, EntityManager> BY_TENANT = // !! escape.to.static
      new ConcurrentHashMap<>();
  private static Object last;

  static void remember(EntityManager em) {
    last = em; // !! escape.to.static
  }

  @Singleton
  static class Orders {
    private final EntityManager em = FACTORY.createEntityManager(); // !! class.not.sendable
  }

  @ApplicationScoped
  static class Customers {
    private EntityManager em; // !! class.not.sendable

    void open() {
      em = FACTORY.createEntityManager();
    }
  }

  @Singleton
  static class Holder {
    private Object anything;

    void open() {
      anything = FACTORY.createEntityManager(); // !! class.not.sendable
    }
  }
}
