// check: default
// Records, arrays and maps are as confined as the manager in them.

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class ManagerInRecord {
  record Context(String tenant, EntityManager em) {}

  private final ExecutorService pool = Executors.newCachedThreadPool();

  void run(EntityManager em) {
    Context context = new Context("a", em);
    pool.execute(() -> context.em().clear()); // !! capture.not.sendable
    List<EntityManager> all = List.of(em);
    pool.execute(() -> all.get(0).clear()); // !! capture.not.sendable
    Map<String, Context> byName = Map.of("a", context);
    pool.execute(() -> byName.values().forEach(c -> c.em().flush())); // !! capture.not.sendable
    Optional<EntityManager> maybe = Optional.of(em);
    pool.execute(() -> maybe.ifPresent(EntityManager::flush)); // !! capture.not.sendable
    EntityManager[] array = {em};
    pool.execute(() -> array[0].flush()); // !! capture.not.sendable
    String tenant = context.tenant();
    pool.execute(() -> System.out.println(tenant));
  }
}
