// check: default
// Listeners and callbacks of the life cycle run in the task of the manager; they use what is given.

import jakarta.persistence.EntityManager;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PrePersist;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;

class RegistersSynchronization {
  static class Item {
    Instant created;
    String name;

    @PrePersist
    void created() {
      created = Instant.now();
    }
  }

  static class Notifies {
    static final List<String> LOG = new ArrayList<>();

    @PostPersist
    void saved(Item item) {
      LOG.add(item.name);
    }
  }

  static void save(EntityManager em, ExecutorService pool, Item item) {
    em.getTransaction().begin();
    em.persist(item);
    em.getTransaction().commit();
    pool.submit(() -> System.out.println(item.name + " saved at " + item.created));
  }
}
