// check: default
// Entities that were read in a callback, or from a cursor, may leave the session.

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hibernate.ScrollableResults;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

class RowsLeaveCallbacks {
  static class Item {
    long id;
    List<Item> parts;
  }

  List<Item> large(SessionFactory factory) {
    return factory.fromTransaction(
        session ->
            session.createQuery("from Item", Item.class).stream().filter(i -> i.id > 9).toList());
  }

  Item one(SessionFactory factory, long id) {
    return factory.fromSession(
        session -> {
          Item item = session.find(Item.class, id);
          session.evict(item);
          return item;
        });
  }

  List<Item> scrolled(SessionFactory factory) {
    List<Item> found = new ArrayList<>();
    try (Session session = factory.openSession()) {
      ScrollableResults<Item> rows = session.createQuery("from Item", Item.class).scroll();
      while (rows.next()) {
        Item item = rows.get();
        CompletableFuture.runAsync(() -> System.out.println(item.id));
        found.add(item);
      }
    }
    return found;
  }
}
