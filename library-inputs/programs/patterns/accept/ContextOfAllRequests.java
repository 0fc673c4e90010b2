// check: default
// source: https://github.com/eugenp/tutorials/issues/8821
// Fix: the manager is the request's own.
package odata.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ContextOfAllRequests {
  private final EntityManagerFactory factory;

  ContextOfAllRequests(EntityManagerFactory factory) {
    this.factory = factory;
  }

  List<String> carMakers() {
    EntityManager em = factory.createEntityManager();
    try {
      return em.createQuery("select m.name from CarMaker m", String.class).getResultList();
    } finally {
      em.close();
    }
  }
}
