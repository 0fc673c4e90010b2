// check: default
package guava;

import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

class CallbackOnData {
  void record(Connection connection, DataSource source, ListenableFuture<Integer> rows)
      throws SQLException {
    String url = connection.getMetaData().getURL();
    Futures.addCallback(
        rows,
        new FutureCallback<Integer>() {
          @Override
          public void onSuccess(Integer count) {
            try (Connection own = source.getConnection()) {
              own.setSchema(url + count);
            } catch (SQLException e) {
              throw new IllegalStateException(e);
            }
          }

          @Override
          public void onFailure(Throwable failure) {
            System.err.println(url + failure);
          }
        },
        MoreExecutors.directExecutor());
  }
}
