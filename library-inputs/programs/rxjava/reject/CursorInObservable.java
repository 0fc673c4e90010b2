// check: default
package rx.app;

import io.reactivex.rxjava3.core.Observable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The source reads rows that belong to whoever made it. */
class CursorInObservable {
  Observable<String> rows(Connection connection) throws SQLException {
    Statement statement = connection.createStatement();
    ResultSet rows = statement.executeQuery("select name from person");
    return Observable.create(
        emitter -> {
          while (rows.next()) { // !! capture.not.sendable
            emitter.onNext(rows.getString(1));
          }
          emitter.onComplete();
        });
  }

  Observable<Integer> ages(Statement statement) throws SQLException {
    ResultSet rows = statement.executeQuery("select age from person");
    return Observable.generate(
        emitter -> {
          if (rows.next()) { // !! capture.not.sendable
            emitter.onNext(rows.getInt("age"));
          } else {
            emitter.onComplete();
          }
        });
  }
}
