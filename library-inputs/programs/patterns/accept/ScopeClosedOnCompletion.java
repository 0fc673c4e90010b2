// check: default
// source: https://github.com/micrometer-metrics/micrometer/issues/6727
// Fix: the scope is closed by the thread that opened it, as soon as the call has returned.
package observed.calls;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

class ScopeClosedOnCompletion {
  private final ObservationRegistry registry;

  ScopeClosedOnCompletion(ObservationRegistry registry) {
    this.registry = registry;
  }

  <T> CompletionStage<T> observe(String name, Supplier<CompletionStage<T>> call) {
    Observation observation = Observation.start(name, registry);
    try (Observation.Scope scope = observation.openScope()) {
      return call.get()
          .whenComplete(
              (value, failure) -> {
                if (failure != null) {
                  observation.error(failure);
                }
                observation.stop();
              });
    }
  }
}
