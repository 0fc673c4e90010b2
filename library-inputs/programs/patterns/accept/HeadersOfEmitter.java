// check: default
// source: https://github.com/spring-projects/spring-security/issues/9175
// Fix: headers are written before the pipeline starts.
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
  Flux<String> ticks(HttpServletResponse response) {
    String id = Long.toString(requests.incrementAndGet());
    response.addHeader("X-Ticks", id);
    return Flux.interval(Duration.ofSeconds(1), Schedulers.boundedElastic())
        .map(tick -> id + ":" + tick)
        .take(10);
  }
}
