// check: default
package grpc;

import io.grpc.Context;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;

class WrappedHere {
  String url(Connection connection) throws Exception {
    Callable<String> task = Context.current().wrap(() -> connection.getMetaData().getURL());
    return task.call();
  }
}
