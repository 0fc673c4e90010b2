// check: default
// Rows become plain objects before their statement is closed.

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

final class RowsMappedWhileOpen {
  record Order(long id, String customer, Instant created, byte[] scan) {}

  interface RowMapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  private final DataSource source;

  RowsMappedWhileOpen(DataSource source) {
    this.source = source;
  }

  <T> List<T> query(String sql, RowMapper<T> mapper) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(mapper.map(rows));
      }
      return all;
    }
  }

  List<Order> orders() throws SQLException {
    return query("select * from orders", RowsMappedWhileOpen::order);
  }

  Map<Long, Order> byId() throws SQLException {
    Map<Long, Order> all = new TreeMap<>();
    for (Order each : query("select * from orders", row -> order(row))) {
      all.put(each.id(), each);
    }
    return all;
  }

  private static Order order(ResultSet row) throws SQLException {
    return new Order(
        row.getLong(1), row.getString(2), row.getTimestamp(3).toInstant(), row.getBytes(4));
  }
}
