// check: default
// source: https://github.com/rainbowdashlabs/sadu/pull/212
// Fix: mappers return what they have read.
package wrapper.query;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;

class MapperOfWholeResult {
  private final JdbcTemplate jdbc;

  MapperOfWholeResult(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  String guildName(long id) {
    ResultSetExtractor<String> name =
        rows -> rows.next() ? rows.getString("name") : "unknown";
    return jdbc.query("select name from guild where id = " + id, name);
  }

  int guilds() {
    Integer count = jdbc.queryForObject("select count(*) from guild", Integer.class);
    return count == null ? 0 : count;
  }
}
