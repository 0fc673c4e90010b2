// check: default
package grpc;

import io.grpc.Context;
import java.sql.Connection;
import java.sql.SQLException;

class AttachAndDetach {
  private static final Context.Key<String> USER = Context.key("user");

  String schema(Connection connection, String user) throws SQLException {
    Context before = Context.current().withValue(USER, user).attach();
    try {
      return connection.getSchema() + USER.get();
    } finally {
      Context.current().detach(before);
    }
  }
}
