// check: default
package grpc;

import io.grpc.ConnectivityState;
import io.grpc.ManagedChannel;
import java.sql.Connection;
import java.sql.SQLException;

class ChannelState {
  void rollbackWhenIdle(ManagedChannel channel, Connection connection) {
    channel.notifyWhenStateChanged(
        ConnectivityState.READY, () -> rollback(connection)); // !! capture.not.sendable
  }

  private static void rollback(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
