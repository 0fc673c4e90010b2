// check: default
// Transaction templates run their closures here; what is to be done after the commit is registered.

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class Transactions {
  record Saved(long id) {}

  private final TransactionTemplate transactions;
  private final ApplicationEventPublisher events;
  @PersistenceContext private EntityManager em;

  Transactions(TransactionTemplate transactions, ApplicationEventPublisher events) {
    this.transactions = transactions;
    this.events = events;
  }

  String save(HttpServletRequest request, Object item) {
    List<String> log = new ArrayList<>();
    String user =
        transactions.execute(
            status -> {
              em.persist(item);
              log.add(request.getRequestURI());
              return request.getRemoteUser();
            });
    transactions.executeWithoutResult(status -> request.setAttribute("saved", item));
    events.publishEvent(new Saved(1));
    return user + log;
  }

  @Transactional
  public void later(Object item) {
    em.persist(item);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            events.publishEvent(new Saved(2));
          }
        });
  }
}
