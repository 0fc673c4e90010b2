// check: default
package grpc;

import io.grpc.BindableService;
import io.grpc.ServerServiceDefinition;
import java.text.SimpleDateFormat;

/** One object serves all calls at once. */
class ServiceKeepsFormat implements BindableService {
  private final SimpleDateFormat format = new SimpleDateFormat("yyyy"); // !! class.not.sendable

  @Override
  public ServerServiceDefinition bindService() {
    return ServerServiceDefinition.builder(format.format(0)).build();
  }
}
