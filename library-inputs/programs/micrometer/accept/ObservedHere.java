// check: default
package micrometer.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.SQLException;

/** What is observed or timed runs now, in this task. */
class ObservedHere {
  private final ObservationRegistry observations;
  private final MeterRegistry meters;

  ObservedHere(ObservationRegistry observations, MeterRegistry meters) {
    this.observations = observations;
    this.meters = meters;
  }

  String handle(HttpServletRequest request) {
    return Observation.createNotStarted("handle", observations)
        .lowCardinalityKeyValue("method", request.getMethod())
        .observe(() -> request.getRequestURI() + request.getParameter("q"));
  }

  boolean valid(Connection connection) throws SQLException {
    Boolean valid =
        Observation.createNotStarted("valid", observations)
            .observeChecked(() -> connection.isValid(1));
    return Boolean.TRUE.equals(valid);
  }

  void timed(HttpServletRequest request) throws Exception {
    Timer timer = meters.timer("requests", "method", request.getMethod());
    timer.record(() -> System.out.println(request.getRequestURI()));
    String user = timer.recordCallable(() -> request.getRemoteUser());
    meters.counter("users", "name", String.valueOf(user)).increment();
    Timer.Sample sample = Timer.start(meters);
    sample.stop(timer);
  }
}
