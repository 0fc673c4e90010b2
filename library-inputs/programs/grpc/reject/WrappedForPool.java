// check: default
package grpc;

import io.grpc.Context;
import java.sql.Connection;
import java.util.concurrent.Executor;

/** Wrapping carries the context over, not the connection. */
class WrappedForPool {
  void audit(Connection connection, Executor pool) {
    Runnable wrapped = Context.current().wrap(() -> System.out.println(connection));
    pool.execute(wrapped); // !! argument.not.sendable
  }

  void auditInContext(Connection connection, Executor pool) {
    Context.current()
        .fixedContextExecutor(pool)
        .execute(() -> System.out.println(connection)); // !! capture.not.sendable
  }
}
