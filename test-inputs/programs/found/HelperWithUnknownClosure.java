// check: default
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What a private helper does with a closure that it gives to someone else is unknown, not kept. */
final class HelperWithUnknownClosure {
  interface Settings {
    void each(Setter setter) throws SQLException;
  }

  interface Setter {
    void set(int value) throws SQLException;
  }

  private final Settings settings;

  HelperWithUnknownClosure(Settings settings) {
    this.settings = settings;
  }

  int count(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select count(*) from item")) {
      apply(query);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? rows.getInt(1) : 0;
      }
    }
  }

  int countAll(Connection connection) throws SQLException {
    try (PreparedStatement query = timed(connection.prepareStatement("select 1"))) {
      return query.getMaxRows();
    }
  }

  private <S extends PreparedStatement> S timed(S query) throws SQLException {
    apply(query);
    return query;
  }

  private void apply(PreparedStatement query) throws SQLException {
    settings.each(query::setQueryTimeout); // !! capture.unknown
    limit(query::setMaxRows);
  }

  private void limit(Setter setter) throws SQLException {
    setter.set(10);
  }
}
