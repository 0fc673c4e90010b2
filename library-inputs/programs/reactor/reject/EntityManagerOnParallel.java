// check: default
package reactor.app;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.ParallelFlux;
import reactor.core.scheduler.Schedulers;

/** One entity manager for all rails of a parallel pipeline. */
class EntityManagerOnParallel {
  private final EntityManagerFactory factory;

  EntityManagerOnParallel(EntityManagerFactory factory) {
    this.factory = factory;
  }

  void reindex(List<Long> ids) {
    EntityManager em = factory.createEntityManager();
    ParallelFlux<Item> items =
        Flux.fromIterable(ids)
            .parallel()
            .runOn(Schedulers.parallel())
            .map(id -> em.find(Item.class, id)); // !! capture.not.sendable
    items.sequential().blockLast();
    em.close();
  }

  static final class Item {}
}
