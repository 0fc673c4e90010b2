// check: default
// A manager in a base class; tasks of the sub-class read it.

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.Executor;

class ManagerOfSubclass {
  abstract static class Base {
    protected final EntityManager em;

    Base(EntityManagerFactory factory) {
      em = factory.createEntityManager();
    }
  }

  static class Indexer extends Base {
    Indexer(EntityManagerFactory factory) {
      super(factory);
    }

    void run(Executor executor) {
      executor.execute(() -> em.flush()); // !! capture.not.sendable
      executor.execute(this::flush); // !! capture.not.sendable
      executor.execute(new Runnable() {
        @Override
        public void run() {
          em.clear(); // !! capture.not.sendable
        }
      });
    }

    private void flush() {
      em.flush();
    }
  }
}
