// check: default
// source: https://github.com/OpenLiberty/open-liberty/issues/33177
// Symptom: "Error advancing (next) ResultSet position: ResultSet is closed" when the caller reads the repository's stream.
package data.repository;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Objects;
import java.util.stream.Stream;

class StreamOutlivesManager {
  private final EntityManagerFactory factory;

  StreamOutlivesManager(EntityManagerFactory factory) {
    this.factory = Objects.requireNonNull(factory);
  }

  Stream<String> names(String prefix) {
    try (EntityManager em = factory.createEntityManager()) {
      return em.createQuery("select p.name from Person p where p.name like :p", String.class) // !! escape.by.return
          .setParameter("p", prefix + "%")
          .getResultStream();
    }
  }

  long count() {
    try (EntityManager em = factory.createEntityManager()) {
      return em.createQuery("select count(p) from Person p", Long.class).getSingleResult();
    }
  }
}
