// check: default
package guava;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executor;

class TransformAsksConnection {
  ListenableFuture<String> label(ListenableFuture<String> prefix, Connection connection, Executor pool) {
    return Futures.transform(prefix, text -> text + name(connection), pool); // !! capture.not.sendable
  }

  ListenableFuture<String> orElse(ListenableFuture<String> found, Connection connection, Executor pool) {
    return Futures.catching(
        found, RuntimeException.class, failure -> name(connection), pool); // !! capture.not.sendable
  }

  private static String name(Connection connection) {
    try {
      return connection.getSchema();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
