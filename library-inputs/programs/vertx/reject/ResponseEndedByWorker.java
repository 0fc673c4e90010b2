// check: default
package vertx.app;

import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.nio.file.Files;
import java.nio.file.Path;

/** The worker writes the response itself. */
class ResponseEndedByWorker {
  private final WorkerExecutor workers;

  ResponseEndedByWorker(Vertx vertx) {
    workers = vertx.createSharedWorkerExecutor("files");
  }

  void file(RoutingContext context) {
    HttpServerResponse response = context.response();
    String name = context.pathParam("name");
    workers.<Void>executeBlocking(
        promise -> {
          try {
            response.end(Files.readString(Path.of(name))); // !! capture.not.sendable
            promise.complete();
          } catch (java.io.IOException e) {
            promise.fail(e);
          }
        },
        done -> System.out.println("done"));
  }
}
