// check: default
// Stages of a future run on whatever thread completes it.

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.hibernate.Session;

class SessionAcrossFutures {
  CompletableFuture<String> name(Session session, CompletableFuture<Long> id) {
    return id.thenApply(key -> session.get(Object.class, key)) // !! capture.not.sendable
        .thenApply(Object::toString)
        .whenComplete((name, failed) -> session.close()); // !! capture.not.sendable
  }

  List<Object> all(Session session, List<Long> ids) {
    return ids.parallelStream()
        .map(id -> session.find(Object.class, id)) // !! capture.not.sendable
        .collect(Collectors.toList());
  }
}
