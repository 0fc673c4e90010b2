// check: default
// A transaction belongs to the thread: what is taken from it must not be used elsewhere.

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.transaction.support.TransactionTemplate;

class TransactionsInOtherThreads {
  void copy(
      TransactionTemplate transactions,
      EntityManagerFactory factory,
      List<Object> items,
      ExecutorService pool) {
    transactions.executeWithoutResult(
        status -> {
          EntityManager em = EntityManagerFactoryUtils.getTransactionalEntityManager(factory);
          for (Object item : items) {
            pool.submit(() -> em.persist(item)); // !! capture.not.sendable
          }
          items.parallelStream().forEach(item -> em.merge(item)); // !! capture.not.sendable
        });
  }

  void connection(DataSource source) throws Exception {
    Connection connection = DataSourceUtils.getConnection(source);
    CompletableFuture.runAsync(() -> DataSourceUtils.releaseConnection(connection, source)); // !! capture.not.sendable
    DataSourceUtils.releaseConnection(connection, source);
    connection.commit(); // !! use.after.release
  }
}
