// check: default
// release: 25
// javac: --enable-preview --release 25
package structured.app;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.text.SimpleDateFormat;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

/** What a subtask opens belongs to the subtask, and what this task has belongs here. */
class ResultsThatStay {
  EntityManager open(EntityManagerFactory factory) throws InterruptedException {
    try (var scope = StructuredTaskScope.<EntityManager>open()) {
      Subtask<EntityManager> em = scope.fork(() -> factory.createEntityManager()); // !! result.not.sendable
      scope.join();
      return em.get();
    }
  }

  long done(SimpleDateFormat format) throws InterruptedException {
    try (var scope =
        StructuredTaskScope.open(
            Joiner.<String>allUntil(
                subtask -> format.toPattern().equals(subtask.get())))) { // !! capture.not.sendable
      scope.fork(() -> "a");
      return scope.join().count();
    }
  }
}
