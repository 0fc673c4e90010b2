// check: default
// source: https://github.com/rainbowdashlabs/sadu/pull/212
// Symptom: users return the row itself from a mapper, and read it when the result set is closed.
package wrapper.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;

class MapperOfWholeResult {
  private final JdbcTemplate jdbc;

  MapperOfWholeResult(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  String guildName(long id) throws SQLException {
    ResultSetExtractor<ResultSet> whole = rows -> rows; // !! escape.by.return|result.outlives.scope|escape.by.closure
    ResultSet row = jdbc.query("select name from guild where id = " + id, whole);
    return row.next() ? row.getString("name") : "unknown";
  }

  int guilds() {
    Integer count = jdbc.queryForObject("select count(*) from guild", Integer.class);
    return count == null ? 0 : count;
  }
}
