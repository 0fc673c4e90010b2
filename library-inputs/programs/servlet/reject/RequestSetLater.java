// check: default
// An object that was made before the request came, and is told of each: it still has the last one
// when the container has long given it to somebody else.

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

class RequestSetLater {
  private HttpServletRequest current; // !! escape.to.field
  private final Map<String, Object> attributes = new HashMap<>();

  void begin(HttpServletRequest request) {
    current = request;
    attributes.put("request", request); // !! escape.to.container
  }

  String user() {
    return current.getRemoteUser();
  }
}
