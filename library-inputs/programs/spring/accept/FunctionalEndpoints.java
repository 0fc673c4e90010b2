// check: default
// The functional style, with data.

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

class FunctionalEndpoints {
  record Person(String name) {}

  RouterFunction<ServerResponse> routes() {
    return RouterFunctions.route()
        .GET("/a", request -> ServerResponse.ok().body(request.path()))
        .POST("/b", this::create)
        .filter(
            (request, next) -> {
              long start = System.nanoTime();
              ServerResponse response = next.handle(request);
              System.out.println(request.uri() + " " + (System.nanoTime() - start));
              return response;
            })
        .build();
  }

  private ServerResponse create(ServerRequest request) throws ServletException, IOException {
    Person person = request.body(Person.class);
    String user = request.principal().map(p -> p.getName()).orElse("nobody");
    String agent = request.headers().firstHeader("User-Agent");
    return ServerResponse.async(
        CompletableFuture.supplyAsync(() -> save(person, user + agent))
            .thenApply(id -> ServerResponse.ok().build()));
  }

  private static long save(Person person, String by) {
    return person.name().length() + by.length();
  }
}
