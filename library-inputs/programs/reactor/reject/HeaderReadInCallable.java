// check: default
package reactor.app;

import jakarta.servlet.http.HttpServletRequest;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The request is read on the elastic scheduler, when the container may have recycled it. */
class HeaderReadInCallable {
  private final TokenService tokens = new TokenService();

  Mono<String> user(HttpServletRequest request) {
    return Mono.fromCallable(() -> tokens.verify(request.getHeader("Authorization"))) // !! capture.not.sendable
        .subscribeOn(Schedulers.boundedElastic())
        .map(String::trim);
  }

  static final class TokenService {
    String verify(String token) {
      return token == null ? "nobody" : token;
    }
  }
}
