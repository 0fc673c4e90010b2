// check: default
package reactor.app;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.util.concurrent.Executor;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A pipeline says how its items are made; it may be kept and handed on whatever these are. */
class PipelinesHoldNothing {
  private static final Mono<HttpServletRequest> CURRENT = Mono.deferContextual(c -> c.get("request"));
  private final Mono<Connection> connection;

  PipelinesHoldNothing(Mono<Connection> connection) {
    this.connection = connection;
  }

  void run(Executor executor, Flux<HttpServletRequest> requests) {
    executor.execute(() -> connection.subscribe(PipelinesHoldNothing::ping));
    executor.execute(() -> requests.map(HttpServletRequest::getRequestURI).blockLast());
    System.out.println(CURRENT.map(HttpServletRequest::getMethod).block());
  }

  private static void ping(Connection connection) {
    System.out.println(connection);
  }
}
