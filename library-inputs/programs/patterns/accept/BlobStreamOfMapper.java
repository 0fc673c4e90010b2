// check: default
// source: https://github.com/microsoft/mssql-jdbc/issues/697
// Fix: the content is consumed inside the mapper, while the rows are open.
package attachments.dao;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class BlobStreamOfMapper {
  private static final String CONTENT = "select data from attachment where id = ?";
  private final JdbcTemplate jdbc;

  BlobStreamOfMapper(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  long copyTo(long id, OutputStream target) {
    Long copied =
        jdbc.queryForObject(
            CONTENT,
            (row, number) -> {
              try (InputStream in = row.getBinaryStream("data")) {
                return in.transferTo(target);
              } catch (IOException e) {
                throw new SQLException("cannot copy attachment", e);
              }
            },
            id);
    return copied == null ? 0 : copied;
  }

  int size(long id) {
    Integer size = jdbc.queryForObject("select size from attachment where id = ?", Integer.class, id);
    return size == null ? 0 : size;
  }
}
