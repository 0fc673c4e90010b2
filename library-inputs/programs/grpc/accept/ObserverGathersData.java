// check: default
package grpc;

import io.grpc.ClientCall;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

class ObserverGathersData {
  Queue<String> ask(ClientCall<String, String> call) throws InterruptedException {
    Queue<String> answers = new ConcurrentLinkedQueue<>();
    CountDownLatch done = new CountDownLatch(1);
    ClientCalls.asyncServerStreamingCall(
        call,
        "question",
        new StreamObserver<String>() {
          @Override
          public void onNext(String answer) {
            answers.add(answer);
          }

          @Override
          public void onError(Throwable failure) {
            done.countDown();
          }

          @Override
          public void onCompleted() {
            done.countDown();
          }
        });
    done.await();
    return answers;
  }
}
