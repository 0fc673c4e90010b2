// check: default
package guava;

import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.Service;
import java.sql.Connection;
import java.sql.SQLException;

class ServiceListener {
  void cleanUpAfter(Service service, Connection connection) {
    service.addListener(
        new Service.Listener() {
          @Override
          public void terminated(Service.State from) {
            close(connection); // !! capture.not.sendable
          }
        },
        MoreExecutors.directExecutor());
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
