// check: default
package vertx.app;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicLong;

/** Handlers use their requests on the context that these belong to. */
class ContextAtHome extends AbstractVerticle {
  private final AtomicLong served = new AtomicLong();

  @Override
  public void start(Promise<Void> started) {
    Router router = Router.router(vertx);
    router.get("/items/:id").handler(this::item);
    router.post("/items").handler(context -> context.request().bodyHandler(body -> store(context, body)));
    router.errorHandler(500, context -> context.response().end(context.failure().getMessage()));
    vertx
        .createHttpServer()
        .requestHandler(router)
        .listen(8080)
        .<Void>mapEmpty()
        .onComplete(started);
  }

  private void item(RoutingContext context) {
    String id = context.pathParam("id");
    vertx
        .executeBlocking(() -> slow(id))
        .onSuccess(text -> context.response().putHeader("X-Id", id).end(text))
        .onFailure(context::fail);
  }

  private void store(RoutingContext context, Buffer body) {
    JsonObject json = body.toJsonObject();
    vertx
        .eventBus()
        .<String>request("store", json)
        .onComplete(
            reply -> {
              HttpServerResponse response = context.response();
              if (reply.succeeded()) {
                response.end(reply.result().body());
              } else {
                context.fail(reply.cause());
              }
            });
  }

  void later(HttpServerRequest request) {
    HttpServerResponse response = request.response();
    vertx.setTimer(100, id -> response.end("waited " + served.incrementAndGet()));
    request.endHandler(nothing -> System.out.println(request.path()));
  }

  private static String slow(String id) {
    return "item " + id;
  }
}
