// check: default
package micrometer.app;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.concurrent.CompletableFuture;

/** The scope is closed by the thread that completes the future. */
class ScopeClosedInCallback {
  private final ObservationRegistry registry;

  ScopeClosedInCallback(ObservationRegistry registry) {
    this.registry = registry;
  }

  <T> CompletableFuture<T> observed(CompletableFuture<T> future) {
    Observation observation = Observation.start("call", registry);
    Observation.Scope scope = observation.openScope();
    return future.whenComplete(
        (value, error) -> {
          scope.close(); // !! capture.not.sendable
          observation.stop();
        });
  }
}
