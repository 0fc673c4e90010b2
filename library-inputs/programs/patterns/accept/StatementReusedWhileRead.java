// check: default
// source: https://github.com/mybatis/mybatis-3/issues/760
// Fix: a statement that is in use is not taken from the cache: the nested query has one of its own.
package mapping.executor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

class StatementReusedWhileRead {
  private static final String FIND = "select id, parent_id from node where parent_id = ?";

  Map<Long, Integer> childCounts(Connection connection, long root) throws SQLException {
    Map<Long, Integer> counts = new LinkedHashMap<>();
    try (PreparedStatement find = connection.prepareStatement(FIND);
        PreparedStatement nested = connection.prepareStatement(FIND)) {
      find.setLong(1, root);
      ResultSet children = find.executeQuery();
      while (children.next()) {
        long child = children.getLong("id");
        nested.setLong(1, child);
        int count = 0;
        try (ResultSet grandChildren = nested.executeQuery()) {
          while (grandChildren.next()) {
            count++;
          }
        }
        counts.put(child, count);
      }
    }
    return counts;
  }
}
