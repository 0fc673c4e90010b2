// check: default
package mutiny.app;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;
import java.sql.Connection;
import javax.sql.DataSource;

/** A connection becomes an item, and goes wherever the item goes. */
class ConnectionAsItem {
  Uni<Connection> open(DataSource dataSource) {
    return Uni.createFrom()
        .emitter(
            emitter -> {
              try {
                emitter.complete(dataSource.getConnection()); // !! argument.not.sendable
              } catch (java.sql.SQLException e) {
                emitter.fail(e);
              }
            });
  }

  Uni<Integer> count(Connection connection) {
    return Uni.createFrom()
        .item(Unchecked.supplier(() -> connection.getMetaData().getMaxConnections())); // !! argument.not.sendable
  }
}
