// check: default
package mutiny.app;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.persistence.EntityManager;
import java.util.List;

/** A field that nobody injects holds the entity manager of one task. */
class SessionInUni {
  Uni<List<String>> find(EntityManager em, String name) {
    return Uni.createFrom()
        .item(() -> em.createQuery("select name from Person where name = ?1", String.class).setParameter(1, name).getResultList()) // !! capture.not.sendable
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  Uni<Void> save(EntityManager em, Object entity) {
    return Uni.createFrom().item(entity).invoke(em::persist).replaceWithVoid(); // !! capture.not.sendable
  }
}
