// check: default
// Entities and lists of them are data: they may go where they like, also to other tasks.

import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import org.hibernate.Session;

class EntitiesAreData {
  record Item(long id, String name) {}

  private final Map<Long, Item> cache = new ConcurrentHashMap<>();
  private static volatile List<Item> latest;

  Item find(Session session, long id) {
    return cache.computeIfAbsent(id, key -> session.find(Item.class, key));
  }

  void publish(Session session, BlockingQueue<Item> queue, ExecutorService pool) {
    List<Item> items =
        session.createQuery("from Item", Item.class).setReadOnly(true).getResultList();
    latest = items;
    items.forEach(queue::add);
    Item first = session.createQuery("from Item", Item.class).uniqueResult();
    pool.submit(() -> queue.add(first));
    Item reference = session.getReference(Item.class, 1L);
    pool.submit(() -> System.out.println(reference.name() + items.size()));
  }
}
