// check: default
package grpc;

import io.grpc.stub.ServerCallStreamObserver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;

class CancelFlag {
  void list(Statement statement, ServerCallStreamObserver<String> call) throws SQLException {
    AtomicBoolean cancelled = new AtomicBoolean();
    call.setOnCancelHandler(
        () -> {
          cancelled.set(true);
          System.out.println("cancelled");
        });
    try (ResultSet rows = statement.executeQuery("select name from customer")) {
      while (!cancelled.get() && rows.next()) {
        call.onNext(rows.getString(1));
      }
    }
    call.onCompleted();
  }
}
