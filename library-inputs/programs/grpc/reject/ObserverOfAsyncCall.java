// check: default
package grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** By the time the answer comes, the container has recycled the response. */
class ObserverOfAsyncCall {
  void ask(
      Channel channel, MethodDescriptor<String, String> method, HttpServletResponse response) {
    ClientCalls.asyncUnaryCall(
        channel.newCall(method, CallOptions.DEFAULT),
        "question",
        new StreamObserver<String>() {
          @Override
          public void onNext(String answer) {
            try {
              response.getWriter().print(answer); // !! capture.not.sendable
            } catch (IOException e) {
              throw new IllegalStateException(e);
            }
          }

          @Override
          public void onError(Throwable failure) {}

          @Override
          public void onCompleted() {}
        });
  }
}
