// check: default
package grpc;

import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import org.hibernate.Session;

class ListenerOfCall {
  void start(ClientCall<String, String> call, Session session) {
    call.start(
        new ClientCall.Listener<String>() {
          @Override
          public void onMessage(String message) {
            session.persist(message); // !! capture.not.sendable
          }

          @Override
          public void onClose(Status status, Metadata trailers) {}
        },
        new Metadata());
  }
}
