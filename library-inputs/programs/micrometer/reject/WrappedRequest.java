// check: default
package micrometer.app;

import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

/** What is wrapped is a task as before, with the request that it captures. */
class WrappedRequest {
  private final ContextSnapshotFactory factory = ContextSnapshotFactory.builder().build();

  void snapshot(HttpServletRequest request, ExecutorService executor) {
    ContextSnapshot snapshot = factory.captureAll();
    executor.submit(snapshot.wrap(() -> System.out.println(request.getRequestURI()))); // !! argument.not.sendable
    snapshot.wrapExecutor(executor).execute(() -> System.out.println(request.getMethod())); // !! capture.not.sendable
  }

  void observed(HttpServletRequest request, Observation observation, ExecutorService executor) {
    executor.execute(observation.wrap(() -> System.out.println(request.getRequestURI()))); // !! argument.not.sendable
    executor.execute(() -> observation.observe(() -> System.out.println(request.getMethod()))); // !! capture.not.sendable
  }

  void timed(HttpServletRequest request, Timer timer, ExecutorService executor) {
    Callable<String> user = () -> request.getRemoteUser();
    executor.submit(timer.wrap(user)); // !! argument.not.sendable
  }
}
