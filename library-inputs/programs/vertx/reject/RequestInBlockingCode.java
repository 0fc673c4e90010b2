// check: default
package vertx.app;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.TimeUnit;

/** The request belongs to its event loop, the blocking code to a worker. */
class RequestInBlockingCode extends AbstractVerticle {
  @Override
  public void start() {
    vertx.createHttpServer().requestHandler(this::answer).listen(8080);
  }

  private void answer(HttpServerRequest request) {
    vertx
        .executeBlocking(() -> slow(request.getParam("id"))) // !! capture.not.sendable
        .onSuccess(text -> request.response().end(text))
        .onFailure(error -> request.response().setStatusCode(500).end());
  }

  private static String slow(String id) throws InterruptedException {
    TimeUnit.SECONDS.sleep(1);
    return id;
  }
}
