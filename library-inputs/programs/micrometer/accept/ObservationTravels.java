// check: default
package micrometer.app;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/** The observation goes along, and is scoped where it is used. */
class ObservationTravels {
  CompletableFuture<String> call(
      ObservationRegistry registry, ExecutorService executor, String name) {
    Observation observation = Observation.start("call", registry);
    return CompletableFuture.supplyAsync(() -> observation.scoped(() -> "Hello " + name), executor)
        .whenComplete(
            (value, error) -> {
              if (error != null) {
                observation.error(error);
              }
              try (Observation.Scope scope = observation.openScope()) {
                observation.event(Observation.Event.of("done"));
              }
              observation.stop();
            });
  }

  void wrapped(Observation observation, ExecutorService executor, String name) {
    executor.execute(observation.wrap(() -> System.out.println(name)));
  }
}
