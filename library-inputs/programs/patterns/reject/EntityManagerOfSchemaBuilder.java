// check: default
// source: https://github.com/introproventures/graphql-jpa-query/issues/288
// Symptom: "possible non-threadsafe access to the session" under load.
package graphql.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.springframework.stereotype.Service;

/** Answers queries of many requests. */
@Service
class EntityManagerOfSchemaBuilder {
  private final EntityManager entityManager; // !! class.not.sendable
  private final int pageSize = 100;

  EntityManagerOfSchemaBuilder(EntityManagerFactory factory) {
    this.entityManager = factory.createEntityManager();
  }

  List<String> titles(String author) {
    return entityManager
        .createQuery("select b.title from Book b where b.author = :a", String.class)
        .setParameter("a", author)
        .setMaxResults(pageSize)
        .getResultList();
  }
}
