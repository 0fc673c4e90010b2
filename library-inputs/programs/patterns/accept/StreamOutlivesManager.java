// check: default
// source: https://github.com/OpenLiberty/open-liberty/issues/33177
// Fix: outside of a transaction a list is requested, and the stream is made from that.
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
      return em.createQuery("select p.name from Person p where p.name like :p", String.class)
          .setParameter("p", prefix + "%")
          .getResultList()
          .stream();
    }
  }

  long count() {
    try (EntityManager em = factory.createEntityManager()) {
      return em.createQuery("select count(p) from Person p", Long.class).getSingleResult();
    }
  }
}
