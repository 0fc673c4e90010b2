// check: default
// The factory opens, runs and closes; the closures run here.

import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

class FactoryRunsIt {
  private final List<String> log = new ArrayList<>();

  List<Object> all(SessionFactory factory) {
    return factory.fromTransaction(
        session -> session.createSelectionQuery("from Item", Object.class).getResultList());
  }

  void copy(SessionFactory from, SessionFactory to) {
    from.inSession(
        source ->
            to.inTransaction(
                target -> {
                  for (Object each : source.createQuery("from Item", Object.class).list()) {
                    target.merge(each);
                    log.add(each.toString());
                  }
                }));
  }

  long count(SessionFactory factory) {
    return factory.fromStatelessSession(
        session ->
            session.createSelectionQuery("select count(*) from Item", Long.class)
                .getSingleResult());
  }

  void both(Session outer, SessionFactory factory) {
    factory.inTransaction(inner -> outer.refresh(inner.get(Object.class, 1L)));
  }
}
