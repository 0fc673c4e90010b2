// check: default
// A manager in a message for another thread.

import jakarta.persistence.EntityManager;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;

class EventsWithManagers {
  private static final BlockingQueue<EntityManager> QUEUE = // !! escape.to.static
      new LinkedBlockingQueue<>();
  private static final AtomicReference<EntityManager> CURRENT = // !! escape.to.static
      new AtomicReference<>();
  private static final BlockingQueue<Object> ANY = new LinkedBlockingQueue<>();

  void start(EntityManager em, ThreadFactory threads) {
    threads.newThread(() -> em.flush()).start(); // !! capture.not.sendable
    CompletableFuture<EntityManager> later = new CompletableFuture<>();
    later.thenAccept(other -> em.merge(other)); // !! argument.not.sendable, capture.not.sendable
    Runtime.getRuntime().addShutdownHook(new Thread(em::close)); // !! capture.not.sendable
  }
}
