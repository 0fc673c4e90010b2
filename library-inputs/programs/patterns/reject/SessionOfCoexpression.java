// check: default
// source: https://github.com/PavlidisLab/Gemma/issues/728
// Symptom: "possible nonthreadsafe access to session", as several workers read over one Hibernate session.
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
    Session session = factory.openSession();
    List<Future<Long>> counts = new ArrayList<>();
    for (Long gene : genes) {
      counts.add(
          workers.submit(
              () ->
                  session // !! capture.not.sendable
                      .createQuery(LINKS, Long.class)
                      .setParameter("gene", gene)
                      .getSingleResult()));
    }
    return counts;
  }
}
