// check: default
// source: https://github.com/microsoft/mssql-jdbc/issues/697
// Symptom: "The stream is closed" when the caller reads the stream that the row mapper returned.
package attachments.dao;

import java.io.InputStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class BlobStreamOfMapper {
  private static final String CONTENT = "select data from attachment where id = ?";
  private final JdbcTemplate jdbc;

  BlobStreamOfMapper(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  InputStream open(long id) {
    return jdbc.queryForObject(
        CONTENT, (row, number) -> row.getBinaryStream("data"), id); // !! escape.by.return
  }

  int size(long id) {
    Integer size = jdbc.queryForObject("select size from attachment where id = ?", Integer.class, id);
    return size == null ? 0 : size;
  }
}
