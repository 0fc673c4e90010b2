// check: default
package grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.stub.ClientCalls;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class BlockingCall {
  void ask(Channel channel, MethodDescriptor<String, String> method, HttpServletResponse response)
      throws IOException {
    String answer =
        ClientCalls.blockingUnaryCall(channel, method, CallOptions.DEFAULT, "question");
    response.getWriter().print(answer);
  }
}
