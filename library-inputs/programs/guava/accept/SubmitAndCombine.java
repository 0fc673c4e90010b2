// check: default
package guava;

import com.google.common.util.concurrent.FluentFuture;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

class SubmitAndCombine {
  ListenableFuture<Integer> sizes(DataSource source, ListeningExecutorService pool) {
    ListenableFuture<String> one = pool.submit(() -> schema(source));
    ListenableFuture<String> other = pool.submit(() -> schema(source));
    return FluentFuture.from(Futures.allAsList(one, other)).transform(List::size, pool);
  }

  private static String schema(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection()) {
      return connection.getSchema();
    }
  }
}
