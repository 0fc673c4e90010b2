// check: default
// source: https://github.com/google/guava/issues/1163
// Fix: the handler has a manager and a transaction of its own.
package orders.events;

import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

class PersistInCallback {
  private static final Logger LOG = Logger.getLogger("orders");
  private final ListeningExecutorService workers;

  PersistInCallback(ListeningExecutorService workers) {
    this.workers = workers;
  }

  void place(EntityManagerFactory managers, String order, Function<String, Invoice> billing) {
    ListenableFuture<Invoice> invoice = workers.submit(() -> billing.apply(order));
    Futures.addCallback(
        invoice,
        new FutureCallback<Invoice>() {
          @Override
          public void onSuccess(Invoice result) {
            try (EntityManager em = managers.createEntityManager()) {
              em.getTransaction().begin();
              em.persist(result);
              em.getTransaction().commit();
            }
          }

          @Override
          public void onFailure(Throwable failure) {
            LOG.log(Level.WARNING, "no invoice for " + order, failure);
          }
        },
        workers);
  }

  static class Invoice {}
}
