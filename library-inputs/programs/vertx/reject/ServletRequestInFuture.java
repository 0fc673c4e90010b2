// check: default
package vertx.app;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A servlet hands its request to the event loop. */
class ServletRequestInFuture {
  Future<String> user(HttpServletRequest request, Future<String> token) {
    return token.map(t -> t + request.getRemoteUser()); // !! capture.not.sendable
  }

  void later(Vertx vertx, HttpServletResponse response, Promise<HttpServletResponse> promise) {
    vertx.runOnContext(nothing -> response.setStatus(204)); // !! capture.not.sendable
    promise.complete(response); // !! argument.not.sendable
  }
}
