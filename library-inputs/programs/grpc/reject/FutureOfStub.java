// check: default
package grpc;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import io.grpc.ClientCall;
import io.grpc.stub.ClientCalls;
import java.util.concurrent.Executor;
import org.hibernate.Session;

class FutureOfStub {
  ListenableFuture<String> ask(ClientCall<String, String> call, Session session, Executor pool) {
    ListenableFuture<String> answer = ClientCalls.futureUnaryCall(call, "question");
    return Futures.transform(
        answer, text -> text + session.isDirty(), pool); // !! capture.not.sendable
  }
}
