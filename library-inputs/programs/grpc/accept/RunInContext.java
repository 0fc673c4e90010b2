// check: default
package grpc;

import io.grpc.Context;
import java.sql.Connection;
import java.sql.SQLException;

/** Both run here. */
class RunInContext {
  String url(Context context, Connection connection) throws Exception {
    context.run(() -> close(connection));
    return context.call(() -> connection.getMetaData().getURL());
  }

  private static void close(Connection connection) {
    try {
      connection.setAutoCommit(false);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
