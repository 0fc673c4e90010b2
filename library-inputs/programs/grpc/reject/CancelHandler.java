// check: default
package grpc;

import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The handler runs on a thread of the server. */
class CancelHandler {
  void list(Statement statement, StreamObserver<String> answers) throws SQLException {
    ServerCallStreamObserver<String> call = (ServerCallStreamObserver<String>) answers;
    ResultSet rows = statement.executeQuery("select name from customer");
    call.setOnCancelHandler(() -> log(rows)); // !! capture.not.sendable
    while (rows.next()) {
      answers.onNext(rows.getString(1));
    }
    answers.onCompleted();
  }

  private static void log(ResultSet rows) {
    try {
      System.out.println("cancelled at row " + rows.getRow());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
