// check: default
package guava;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executor;

class MemoizedSupplierCrosses {
  void later(Connection connection, Executor pool) {
    Supplier<String> url = Suppliers.memoize(() -> urlOf(connection));
    pool.execute(() -> System.out.println(url.get())); // !! capture.not.sendable
  }

  private static String urlOf(Connection connection) {
    try {
      return connection.getMetaData().getURL();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
