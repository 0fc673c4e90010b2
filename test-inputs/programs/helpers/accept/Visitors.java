// check: default
// Helpers that call back with a handle of their own, which stays here.
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

final class Visitors {
  interface Mapper<T> {
    T map(ResultSet rows) throws SQLException;
  }

  interface Binder {
    void bind(PreparedStatement statement) throws SQLException;
  }

  private final DataSource source;

  Visitors(DataSource source) {
    this.source = source;
  }

  <T> List<T> query(String sql, Binder binder, Mapper<T> mapper) throws SQLException {
    List<T> found = new ArrayList<>();
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      binder.bind(statement);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(mapper.map(rows));
        }
      }
    }
    return found;
  }

  <T> T first(String sql, Mapper<T> mapper) throws SQLException {
    return query(sql, statement -> statement.setMaxRows(1), mapper).get(0);
  }

  List<String> names(Connection around) throws SQLException {
    around.commit();
    return query(
        "select name from item where schema = ?",
        statement -> statement.setString(1, around.getSchema()),
        rows -> rows.getString(1) + around.getCatalog());
  }

  int count() throws SQLException {
    return first("select count(*) from item", rows -> rows.getInt(1));
  }
}
