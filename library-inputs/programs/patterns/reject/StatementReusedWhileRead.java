// check: default
// source: https://github.com/mybatis/mybatis-3/issues/760
// Symptom: "Closed Resultset: next", as the nested query runs the very statement whose rows are being read.
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
    try (PreparedStatement find = connection.prepareStatement(FIND)) {
      find.setLong(1, root);
      ResultSet children = find.executeQuery();
      while (children.next()) { // !! use.after.release
        long child = children.getLong("id"); // !! use.after.release
        find.setLong(1, child);
        int count = 0;
        try (ResultSet grandChildren = find.executeQuery()) {
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
