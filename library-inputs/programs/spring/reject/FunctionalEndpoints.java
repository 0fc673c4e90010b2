// check: default
// The functional style: a server request is a view of the container's.

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

class FunctionalEndpoints {
  RouterFunction<ServerResponse> routes(ExecutorService pool) {
    return RouterFunctions.route()
        .GET(
            "/a",
            request ->
                ServerResponse.async(
                    CompletableFuture.supplyAsync(() -> request.param("x")))) // !! capture.not.sendable
        .GET(
            "/b",
            request -> {
              pool.submit(() -> audit(request)); // !! capture.not.sendable
              return ServerResponse.sse(
                  events -> events.onComplete(() -> audit(request))); // !! capture.not.sendable
            })
        .build();
  }

  private static void audit(ServerRequest request) {
    System.out.println(request.path());
  }
}
