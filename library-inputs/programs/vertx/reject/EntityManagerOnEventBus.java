// check: default
package vertx.app;

import io.vertx.core.Vertx;
import io.vertx.core.eventbus.EventBus;
import jakarta.persistence.EntityManager;

/** A consumer of the event bus and a message hold an entity manager of the task that set them up. */
class EntityManagerOnEventBus {
  void listen(Vertx vertx, EntityManager em) {
    EventBus bus = vertx.eventBus();
    bus.<Long>consumer("find", message -> message.reply(em.find(Object.class, message.body()))); // !! capture.not.sendable
    bus.publish("session", em); // !! argument.not.sendable
  }
}
