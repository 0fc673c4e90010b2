// check: default
// Cursors and streams are read to their end while the session is open.

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

class ScrollingAndStreams {
  long sum(SessionFactory factory) {
    long sum = 0;
    try (StatelessSession session = factory.openStatelessSession();
        ScrollableResults<Long> rows =
            session
                .createSelectionQuery("select i.price from Item i", Long.class)
                .setFetchSize(100)
                .scroll(ScrollMode.FORWARD_ONLY)) {
      while (rows.next()) {
        sum += rows.get();
      }
    }
    return sum;
  }

  Map<Boolean, List<String>> names(Session session) {
    try (Stream<String> all = session.createQuery("select name from Item", String.class).stream()) {
      return all.collect(Collectors.partitioningBy(String::isBlank));
    }
  }

  Stream<String> lent(Session session) {
    return session.createQuery("select name from Item", String.class).getResultStream();
  }

  void evictAll(Session session) {
    ScrollableResults<Object> rows = session.createQuery("from Item", Object.class).scroll();
    try {
      while (rows.next()) {
        session.evict(rows.get());
      }
    } finally {
      rows.close();
    }
  }
}
