// check: default
// source: https://github.com/introproventures/graphql-jpa-query/issues/288
// Fix: the container injects its shared proxy instead.
package graphql.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.springframework.stereotype.Service;

/** Answers queries of many requests. */
@Service
class EntityManagerOfSchemaBuilder {
  @PersistenceContext private EntityManager entityManager;
  private final int pageSize = 100;

  List<String> titles(String author) {
    return entityManager
        .createQuery("select b.title from Book b where b.author = :a", String.class)
        .setParameter("a", author)
        .setMaxResults(pageSize)
        .getResultList();
  }
}
