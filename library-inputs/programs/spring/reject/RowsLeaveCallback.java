// check: default
// Rows, statements and connections are lent for the callback.

import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.springframework.jdbc.core.JdbcTemplate;

class RowsLeaveCallback {
  private Object last;

  void leak(JdbcTemplate jdbc, ExecutorService pool) {
    ResultSet out = jdbc.query("select * from item", (ResultSet rows) -> rows); // !! escape.by.return
    List<Object> all = new ArrayList<>();
    jdbc.query(
        "select * from item",
        rows -> {
          all.add(rows); // !! escape.to.container
          last = rows; // !! escape.to.field
          pool.submit(() -> rows.getString(1)); // !! capture.not.sendable
        });
    Connection kept = jdbc.execute((Connection connection) -> connection); // !! escape.by.return
  }
}
