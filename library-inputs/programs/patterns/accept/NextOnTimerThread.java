// check: default
// source: https://github.com/wgzhao/Addax/pull/1381
// Fix: the reading thread calls next(), and the statement has a timeout.
package reader.rdbms;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;

class NextOnTimerThread {
  private final int seconds;

  NextOnTimerThread(int seconds) {
    this.seconds = seconds;
  }

  void read(Connection connection, String table, Consumer<String> sink) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(seconds);
      try (ResultSet rows = statement.executeQuery("select * from " + table)) {
        while (rows.next()) {
          sink.accept(rows.getString(1));
        }
      }
    }
  }
}
