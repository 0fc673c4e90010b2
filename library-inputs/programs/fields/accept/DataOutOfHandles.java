// check: default
// What is kept and what crosses is plain data, or finds its own handle.

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.springframework.stereotype.Service;

final class DataOutOfHandles {
  record Caller(String user, String address) {
    static Caller of(HttpServletRequest request) {
      return new Caller(request.getRemoteUser(), request.getRemoteAddr());
    }
  }

  @Service
  static class Audit {
    private final Map<String, Caller> callers = new ConcurrentHashMap<>();
    private final Cache<String, Caller> cache = CacheBuilder.newBuilder().build();
    private final ThreadLocal<List<HttpServletRequest>> mine =
        ThreadLocal.withInitial(ArrayList::new);
    private final Supplier<KafkaConsumer<String, String>> consumers;

    Audit(Supplier<KafkaConsumer<String, String>> consumers) {
      this.consumers = consumers;
    }

    void see(HttpServletRequest request, ExecutorService executor) {
      Caller caller = Caller.of(request);
      callers.put(caller.user(), caller);
      cache.put(caller.user(), caller);
      mine.get().add(request);
      executor.execute(() -> System.out.println(caller.address()));
    }

    List<String> values(ExecutorService executor) {
      List<String> values = new ArrayList<>();
      try (KafkaConsumer<String, String> consumer = consumers.get()) {
        for (ConsumerRecord<String, String> each :
            consumer.poll(java.time.Duration.ofSeconds(1))) {
          values.add(each.value());
          executor.execute(() -> System.out.println(each.offset()));
        }
      }
      return values;
    }
  }
}
