// check: default
// What has been read from a query's stream is plain, and outlives the manager.

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class EntitiesLeaveStreams {
  static class Item {
    long id;
    List<Item> parts;
  }

  List<Item> all(EntityManagerFactory factory) {
    try (EntityManager em = factory.createEntityManager()) {
      return em.createQuery("from Item", Item.class).getResultStream().toList();
    }
  }

  Optional<Item> first(EntityManagerFactory factory) {
    try (EntityManager em = factory.createEntityManager()) {
      return em.createQuery("from Item", Item.class)
          .setMaxResults(1)
          .getResultStream()
          .filter(item -> item.id > 0)
          .findFirst();
    }
  }

  Map<Long, List<Item>> grouped(EntityManagerFactory factory) {
    try (EntityManager em = factory.createEntityManager()) {
      return em.createQuery("from Item", Item.class)
          .getResultStream()
          .collect(Collectors.groupingBy(item -> item.id));
    }
  }

  List<Item> collected(EntityManagerFactory factory) {
    List<Item> found = new ArrayList<>();
    try (EntityManager em = factory.createEntityManager();
        Stream<Item> items = em.createQuery("from Item", Item.class).getResultStream()) {
      items.forEach(found::add);
    }
    return found;
  }
}
