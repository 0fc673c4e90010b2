// check: default
package grpc;

import io.grpc.BindableService;
import io.grpc.ManagedChannel;
import io.grpc.ServerServiceDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import javax.sql.DataSource;

class ServiceWithPool implements BindableService {
  private final DataSource source;
  private final ManagedChannel upstream;
  private final DateTimeFormatter format = DateTimeFormatter.ISO_DATE;

  ServiceWithPool(DataSource source, ManagedChannel upstream) {
    this.source = source;
    this.upstream = upstream;
  }

  String schema() throws SQLException {
    try (Connection connection = source.getConnection()) {
      return connection.getSchema() + upstream.authority() + format;
    }
  }

  @Override
  public ServerServiceDefinition bindService() {
    return ServerServiceDefinition.builder("schema").build();
  }
}
