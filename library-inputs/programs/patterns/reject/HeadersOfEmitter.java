// check: default
// source: https://github.com/spring-projects/spring-security/issues/9175
// Symptom: corrupt header fields in Jetty: the emitter's subscriber adds headers from a pool thread while the request's thread does.
package security.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

@RestController
class HeadersOfEmitter {
  private final AtomicLong requests = new AtomicLong();

  @GetMapping("/ticks")
  Flux<Long> ticks(HttpServletResponse response) {
    String id = Long.toString(requests.incrementAndGet());
    return Flux.interval(Duration.ofSeconds(1), Schedulers.boundedElastic())
        .doOnNext(tick -> response.addHeader("X-Tick-" + id, tick.toString())) // !! capture.not.sendable
        .take(10);
  }
}
