// check: default
// source: https://github.com/eugenp/tutorials/issues/8821
// Symptom: "Statement closed": a request finds the entity manager of another one in the context object that both share.
package odata.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ContextOfAllRequests {
  private final EntityManagerFactory factory;
  private EntityManager em; // !! class.not.sendable

  ContextOfAllRequests(EntityManagerFactory factory) {
    this.factory = factory;
  }

  List<String> carMakers() {
    em = factory.createEntityManager();
    try {
      return em.createQuery("select m.name from CarMaker m", String.class).getResultList();
    } finally {
      em.close();
    }
  }
}
