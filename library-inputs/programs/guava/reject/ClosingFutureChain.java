// check: default
package guava;

import com.google.common.util.concurrent.ClosingFuture;
import java.sql.Connection;
import java.util.concurrent.Executor;

class ClosingFutureChain {
  ClosingFuture<String> open(Connection connection, Executor pool) {
    return ClosingFuture.submit(
            closer -> connection.getCatalog(), pool) // !! capture.not.sendable
        .transform((closer, name) -> name.trim(), pool);
  }
}
