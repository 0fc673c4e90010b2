// check: default
// What the factory lends to a closure ends with it.

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.hibernate.SessionFactory;

class FactoryCallbacksLeak {
  void leak(SessionFactory factory, ExecutorService pool) {
    factory.inTransaction(
        session -> {
          pool.submit(() -> session.flush()); // !! capture.not.sendable
          CompletableFuture.runAsync(
              () -> session.createMutationQuery("delete Item").executeUpdate()); // !! capture.not.sendable
        });
    factory.inStatelessSession(
        session -> new Thread(session::close).start()); // !! capture.not.sendable
  }
}
