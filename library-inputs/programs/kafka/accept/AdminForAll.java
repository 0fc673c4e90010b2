// check: default
// Admin clients are for all threads; their futures' callbacks may use plain data.

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

final class AdminForAll {
  static void create(Admin admin, String topic) throws InterruptedException, ExecutionException {
    admin
        .createTopics(List.of(new NewTopic(topic, 1, (short) 1)))
        .all()
        .whenComplete((done, error) -> System.out.println(topic + error));
    CompletableFuture<Void> listed =
        CompletableFuture.runAsync(() -> admin.listTopics().names().thenApply(n -> n.size()));
    listed.get();
    admin.close();
  }
}
