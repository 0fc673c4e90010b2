// check: default
package reactor.app;

import jakarta.servlet.http.HttpServletRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/** The request travels with the subscription, to whatever thread that goes. */
class RequestInContext {
  Mono<String> call(HttpServletRequest request, Mono<String> remote) {
    return remote.contextWrite(
        Context.of(HttpServletRequest.class, request)); // !! argument.not.sendable
  }

  Mono<String> put(HttpServletRequest request, Mono<String> remote) {
    return remote.contextWrite(
        context -> context.put("request", request)); // !! capture.not.sendable
  }

  Mono<String> just(HttpServletRequest request) {
    return Mono.just(request).map(HttpServletRequest::getRequestURI); // !! argument.not.sendable
  }

  Flux<String> names(HttpServletRequest request) {
    return Flux.fromStream(() -> request.getParameterMap().keySet().stream()); // !! capture.not.sendable
  }
}
