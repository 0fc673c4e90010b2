// check: default
// source: https://github.com/apache/helix/pull/2934
// Symptom: gRPC failures when watchers call onNext concurrently; the repair synchronizes the calls.
// Beyond: a StreamObserver may be handed to a callback, which is how every asynchronous service answers; that two of them run at the same time is a matter of when, not of what crosses.
package cluster.stream;

import io.grpc.stub.StreamObserver;
import java.util.concurrent.Executor;

class ObserverOfManyThreads {
  private final Executor watchers;

  ObserverOfManyThreads(Executor watchers) {
    this.watchers = watchers;
  }

  void watch(Iterable<String> changes, StreamObserver<String> client) {
    for (String change : changes) {
      watchers.execute(() -> client.onNext(change));
    }
  }
}
