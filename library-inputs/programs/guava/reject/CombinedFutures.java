// check: default
package guava;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import java.sql.Connection;
import java.util.concurrent.Executor;

class CombinedFutures {
  ListenableFuture<Boolean> both(
      ListenableFuture<?> one, ListenableFuture<?> other, Connection connection, Executor pool) {
    return Futures.whenAllSucceed(one, other)
        .call(() -> connection.isValid(1), pool); // !! capture.not.sendable
  }
}
