// check: default
package vertx.app;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/** Another thread computes, the context answers. */
class BackToTheContext {
  private final ExecutorService executor;

  BackToTheContext(ExecutorService executor) {
    this.executor = executor;
  }

  void handle(RoutingContext routing) {
    Context context = routing.vertx().getOrCreateContext();
    String id = routing.pathParam("id");
    executor.execute(
        () -> {
          String text = "item " + id;
          context.runOnContext(nothing -> routing.response().end(text));
        });
  }

  void old(RoutingContext routing) {
    String id = routing.pathParam("id");
    routing
        .vertx()
        .<String>executeBlocking(
            promise -> promise.complete("item " + id),
            result -> {
              if (result.succeeded()) {
                routing.response().end(result.result());
              } else {
                routing.fail(result.cause());
              }
            });
  }

  CompletableFuture<String> bridge(Vertx vertx, String name) {
    CompletableFuture<String> future = new CompletableFuture<>();
    vertx
        .fileSystem()
        .readFile(name)
        .onSuccess(buffer -> future.complete(buffer.toString()))
        .onFailure(future::completeExceptionally);
    return future;
  }
}
