// check: default
// Handles inside records and holders cross with them.

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.apache.kafka.clients.consumer.KafkaConsumer;

final class RecordOfHandles {
  record Exchange(HttpServletRequest request, HttpServletResponse response) {}

  static void captured(
      HttpServletRequest request, HttpServletResponse response, ExecutorService executor) {
    Exchange exchange = new Exchange(request, response);
    executor.execute(() -> System.out.println(exchange.request().getRequestURI())); // !! capture.not.sendable
  }

  static void listed(List<HttpServletRequest> requests, ExecutorService executor) {
    executor.submit(() -> requests.size()); // !! capture.not.sendable
  }

  static void mapped(HttpServletRequest request, ExecutorService executor) {
    Map<String, Object> all = Map.of("request", request);
    executor.submit(() -> all.get("request")); // !! capture.not.sendable
  }

  static final class Poller {
    private final KafkaConsumer<String, String> consumer;

    Poller(KafkaConsumer<String, String> consumer) {
      this.consumer = consumer;
    }

    void poll() {
      consumer.poll(java.time.Duration.ofSeconds(1));
    }
  }

  static CompletableFuture<Void> structural(KafkaConsumer<String, String> consumer) {
    Poller poller = new Poller(consumer);
    return CompletableFuture.runAsync(() -> poller.poll()); // !! capture.not.sendable
  }

  static CompletableFuture<Void> array(HttpServletRequest[] requests) {
    return CompletableFuture.runAsync(() -> System.out.println(requests.length)); // !! capture.not.sendable
  }
}
