// check: default
package vertx.app;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/** The routing context is used by threads that Vert.x does not know. */
class ContextOnOtherThread {
  private final ExecutorService executor;

  ContextOnOtherThread(ExecutorService executor) {
    this.executor = executor;
  }

  void load(RoutingContext context) {
    executor.submit(() -> context.response().end("later")); // !! capture.not.sendable
  }

  void compute(RoutingContext context) {
    String id = context.pathParam("id");
    CompletableFuture.supplyAsync(() -> id + "!", executor)
        .thenAccept(context::end); // !! capture.not.sendable
  }
}
