// check: default
package rx.app;

import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.schedulers.Schedulers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Every subscription opens, uses and closes a connection of its own. */
class JdbcWithUsing {
  private final DataSource dataSource;

  JdbcWithUsing(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  Flowable<String> names() {
    return Flowable.using(
            dataSource::getConnection,
            connection -> Flowable.fromIterable(read(connection)),
            Connection::close)
        .subscribeOn(Schedulers.io());
  }

  Flowable<String> streamed() {
    return Flowable.generate(
        () -> dataSource.getConnection().createStatement().executeQuery("select name from person"),
        (rows, emitter) -> {
          if (rows.next()) {
            emitter.onNext(rows.getString(1));
          } else {
            emitter.onComplete();
          }
        },
        ResultSet::close);
  }

  private static List<String> read(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement("select name from person");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
