// check: default
// Work on the session's connection: lent for the call; what leaves is data.

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.jdbc.AbstractReturningWork;
import org.hibernate.jdbc.Work;

class WorkOnConnections {
  int updated;

  List<String> names(Session session) {
    return session.doReturningWork(
        connection -> {
          List<String> names = new ArrayList<>();
          try (PreparedStatement statement = connection.prepareStatement("select name from item");
              ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              names.add(rows.getString(1));
            }
          }
          return names;
        });
  }

  void update(Session session) {
    session.doWork(
        new Work() {
          @Override
          public void execute(Connection connection) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement("update item set a = 1")) {
              updated = statement.executeUpdate();
            }
            session.clear();
          }
        });
  }

  long next(Session session) {
    return session.doReturningWork(
        new AbstractReturningWork<Long>() {
          @Override
          public Long execute(Connection connection) throws SQLException {
            return (long) connection.getMetaData().getDatabaseMajorVersion();
          }
        });
  }
}
