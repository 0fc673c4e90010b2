// check: default
package grpc;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import java.security.MessageDigest;

class InterceptorKeepsDigest implements ServerInterceptor {
  private final MessageDigest digest; // !! class.not.sendable

  InterceptorKeepsDigest(MessageDigest digest) {
    this.digest = digest;
  }

  @Override
  public <Q, A> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
    digest.reset();
    return next.startCall(call, headers);
  }
}
