// check: default
package mutiny.app;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

/** The entity manager is opened and closed inside the blocking step. */
class SessionInside {
  private final EntityManagerFactory factory;

  SessionInside(EntityManagerFactory factory) {
    this.factory = factory;
  }

  Uni<Long> count() {
    return Uni.createFrom()
        .item(
            () -> {
              EntityManager em = factory.createEntityManager();
              try {
                return em.createQuery("select count(p) from Person p", Long.class).getSingleResult();
              } finally {
                em.close();
              }
            })
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }
}
