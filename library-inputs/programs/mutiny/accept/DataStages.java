// check: default
package mutiny.app;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What is needed of the request is read first. */
class DataStages {
  private final AtomicInteger failures = new AtomicInteger();

  Uni<String> greet(HttpServletRequest request) {
    String name = request.getParameter("name");
    String agent = request.getHeader("User-Agent");
    return Uni.createFrom()
        .item(() -> "Hello " + name)
        .onItem()
        .transform(text -> text + " on " + agent)
        .onFailure()
        .invoke(failures::incrementAndGet)
        .onFailure()
        .retry()
        .withBackOff(Duration.ofMillis(10))
        .atMost(3);
  }

  Multi<String> all(List<String> names) {
    return Multi.createFrom()
        .iterable(names)
        .onItem()
        .transformToUniAndMerge(name -> Uni.createFrom().item(name + "!"))
        .filter(text -> text.length() > 1)
        .plug(this::counted);
  }

  private <T> Multi<T> counted(Multi<T> source) {
    AtomicInteger count = new AtomicInteger();
    return source.invoke(count::incrementAndGet).onCompletion().invoke(() -> failures.addAndGet(count.get()));
  }
}
