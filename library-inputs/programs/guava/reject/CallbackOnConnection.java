// check: default
package guava;

import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import java.sql.Connection;
import java.sql.SQLException;

/** The callback runs on the thread that completes the future, `directExecutor` or not. */
class CallbackOnConnection {
  void commitWhenDone(Connection connection, ListenableFuture<Integer> rows) {
    Futures.addCallback(
        rows,
        new FutureCallback<Integer>() {
          @Override
          public void onSuccess(Integer count) {
            try {
              connection.commit(); // !! capture.not.sendable
            } catch (SQLException e) {
              throw new IllegalStateException(e);
            }
          }

          @Override
          public void onFailure(Throwable failure) {}
        },
        MoreExecutors.directExecutor());
  }
}
