// check: default
package reactor.app;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Each task has an entity manager of its own. */
class EntityManagerPerItem {
  private final EntityManagerFactory factory;

  EntityManagerPerItem(EntityManagerFactory factory) {
    this.factory = factory;
  }

  List<String> titles(List<Long> ids) {
    return Flux.fromIterable(ids)
        .parallel()
        .runOn(Schedulers.boundedElastic())
        .map(this::title)
        .sequential()
        .collectList()
        .block();
  }

  private String title(Long id) {
    EntityManager em = factory.createEntityManager();
    try {
      return em.find(Item.class, id).title;
    } finally {
      em.close();
    }
  }

  void follow(Flux<Long> ids) {
    ids.subscribe(
        new BaseSubscriber<>() {
          @Override
          protected void hookOnNext(Long id) {
            System.out.println(title(id));
            request(1);
          }
        });
  }

  static final class Item {
    String title;
  }
}
