// check: default
package reactor.app;

import jakarta.servlet.http.HttpServletRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What transform and as are given runs while the pipeline is put together, in the request's task. */
class AssembledNow {
  Flux<String> limited(HttpServletRequest request, Flux<String> source) {
    return source
        .transform(
            flux -> {
              String limit = request.getParameter("limit");
              return limit == null ? flux : flux.take(Long.parseLong(limit));
            })
        .transform(flux -> request.isSecure() ? flux : flux.map(String::toLowerCase));
  }

  String answer(HttpServletRequest request, Mono<String> source) {
    String text = source.as(mono -> request.getParameter("wait") == null ? mono : mono.cache()).block();
    return request.getRequestURI() + text;
  }

  void write(HttpServletRequest request, Flux<String> source) {
    source.toStream().map(line -> line + request.getRequestURI()).forEach(System.out::println);
    for (String line : source.toIterable()) {
      request.setAttribute("last", line);
    }
  }
}
