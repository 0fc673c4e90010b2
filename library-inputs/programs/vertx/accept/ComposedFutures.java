// check: default
package vertx.app;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** A small proxy: futures of requests and responses are used where these are at home. */
class ComposedFutures {
  private final HttpClient client;

  ComposedFutures(HttpClient client) {
    this.client = client;
  }

  void proxy(HttpServerRequest request) {
    HttpServerResponse response = request.response();
    request.pause();
    client
        .request(HttpMethod.GET, 80, "example.org", request.uri())
        .compose(out -> out.send(request))
        .compose(HttpClientResponse::body)
        .onComplete(
            done -> {
              if (done.succeeded()) {
                response.end(done.result());
              } else {
                response.setStatusCode(502).end();
              }
            });
  }

  void pushed(HttpServerRequest request) {
    request
        .response()
        .push(HttpMethod.GET, "/style.css")
        .onSuccess(push -> push.putHeader("X-For", request.path()).end("{}"));
  }

  Future<HttpServerResponse> whole(HttpServerRequest request) {
    Promise<HttpServerResponse> promise = Promise.promise();
    request.end().onSuccess(nothing -> promise.complete(request.response()));
    return promise.future();
  }

  void callback(HttpServerRequest request, Handler<AsyncResult<String>> handler) {
    request.body().map(body -> body.toString() + request.path()).onComplete(handler);
  }
}
