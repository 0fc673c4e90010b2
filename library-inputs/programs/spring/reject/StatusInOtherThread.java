// check: default
// A transaction is bound to the thread that has begun it.

import java.util.concurrent.Executor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class StatusInOtherThread {
  void template(TransactionTemplate template, Executor executor) {
    template.executeWithoutResult(
        status -> executor.execute(status::setRollbackOnly)); // !! capture.not.sendable
  }

  void byHand(PlatformTransactionManager manager, Executor executor) {
    TransactionStatus status = manager.getTransaction(null);
    executor.execute(() -> manager.commit(status)); // !! capture.not.sendable
  }

  int here(TransactionTemplate template, PlatformTransactionManager manager) {
    TransactionStatus status = manager.getTransaction(null);
    manager.rollback(status);
    Integer done =
        template.execute(
            inner -> {
              inner.setRollbackOnly();
              return 1;
            });
    return done == null ? 0 : done;
  }
}
