// check: default
package grpc;

import io.grpc.stub.StreamObserver;
import java.util.concurrent.Executor;

/** An observer may be handed to another task, which is then the one that uses it. */
class AnswersLater {
  private final Executor pool;

  AnswersLater(Executor pool) {
    this.pool = pool;
  }

  void ask(String question, StreamObserver<String> answers) {
    pool.execute(
        () -> {
          answers.onNext(question + "!");
          answers.onCompleted();
        });
  }
}
