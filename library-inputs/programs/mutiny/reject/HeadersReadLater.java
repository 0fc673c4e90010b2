// check: default
package mutiny.app;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Request and response are used by whatever emits the items. */
class HeadersReadLater {
  Uni<String> user(HttpServletRequest request, Uni<String> token) {
    return token.onItem().transform(t -> t + request.getRemoteUser()); // !! capture.not.sendable
  }

  void stream(HttpServletResponse response, Multi<String> lines) {
    lines
        .subscribe()
        .with(
            line -> response.addHeader("X-Line", line), // !! capture.not.sendable
            error -> response.setStatus(500)); // !! capture.not.sendable
  }

  Uni<String> wrapped(HttpServletRequest request) {
    return Uni.createFrom().item(request).map(HttpServletRequest::getRequestURI); // !! argument.not.sendable
  }
}
