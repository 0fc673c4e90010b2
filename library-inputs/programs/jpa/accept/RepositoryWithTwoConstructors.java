// check: default
// A repository that is given its entity manager by whichever constructor is called.

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class RepositoryWithTwoConstructors<T> {
  private final EntityManager entityManager;
  private final Class<T> type;

  RepositoryWithTwoConstructors(EntityManager entityManager, Class<T> type) {
    this.entityManager = entityManager;
    this.type = type;
  }

  RepositoryWithTwoConstructors(Class<T> type, EntityManager entityManager) {
    this(entityManager, type);
  }

  List<T> all() {
    return entityManager.createQuery("from " + type.getSimpleName(), type).getResultList();
  }
}
