// check: default
// source: https://github.com/PavlidisLab/Gemma/issues/728
// Fix: each worker opens a session.
package genes.coexpression;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

class SessionOfCoexpression {
  private static final String LINKS = "select count(l) from Link l where l.gene = :gene";
  private final SessionFactory factory;
  private final ExecutorService workers;

  SessionOfCoexpression(SessionFactory factory, ExecutorService workers) {
    this.factory = factory;
    this.workers = workers;
  }

  List<Future<Long>> counts(List<Long> genes) {
    List<Future<Long>> counts = new ArrayList<>();
    for (Long gene : genes) {
      counts.add(workers.submit(() -> count(gene)));
    }
    return counts;
  }

  private long count(long gene) {
    try (Session session = factory.openSession()) {
      return session
          .createQuery(LINKS, Long.class)
          .setParameter("gene", gene)
          .getSingleResult();
    }
  }
}
