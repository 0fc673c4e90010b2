// check: default
package grpc;

import io.grpc.stub.CallStreamObserver;
import io.grpc.stub.StreamObservers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;

class RowsWithFlowControl {
  void send(Statement statement, CallStreamObserver<String> answers) throws SQLException {
    ResultSet rows = statement.executeQuery("select name from customer");
    StreamObservers.copyWithFlowControl(
        new Iterator<String>() {
          @Override
          public boolean hasNext() {
            try {
              return rows.next(); // !! capture.not.sendable
            } catch (SQLException e) {
              throw new IllegalStateException(e);
            }
          }

          @Override
          public String next() {
            return "";
          }
        },
        answers);
  }
}
