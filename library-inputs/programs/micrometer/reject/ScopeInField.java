// check: default
package micrometer.app;

import io.micrometer.observation.Observation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A handler keeps scopes where any thread finds them. */
class ScopeInField {
  private final Map<String, AutoCloseable> open = new ConcurrentHashMap<>();
  private static AutoCloseable last;

  void started(String id, Observation observation) {
    open.put(id, observation.openScope()); // !! escape.to.container
    last = observation.openScope(); // !! escape.to.field|escape.to.static
  }
}
