// check: default
// Streams of results are read to their end while the manager is open.

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class StreamsReadInside {
  Map<Integer, List<String>> byLength(EntityManagerFactory factory) {
    try (EntityManager em = factory.createEntityManager();
        Stream<String> names =
            em.createQuery("select i.name from Item i", String.class).getResultStream()) {
      return names.collect(Collectors.groupingBy(String::length));
    }
  }

  void each(EntityManager em, Consumer<Object> consumer) {
    em.createQuery("select i from Item i", Object.class).getResultStream().forEach(consumer);
    em.createQuery("select i from Item i", Object.class).getResultList().stream()
        .peek(em::detach)
        .forEach(consumer);
  }

  List<Object> managed(EntityManager em, List<Object> items) {
    List<Object> merged = new ArrayList<>();
    items.forEach(item -> merged.add(em.merge(item)));
    return items.stream().map(em::merge).filter(em::contains).collect(Collectors.toList());
  }
}
