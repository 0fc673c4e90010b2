// check: default
// source: https://github.com/jOOQ/jOOQ/issues/9185
// Symptom: results of parallel queries are mixed up or closed, where the context was made from one connection.
package reports.jooq;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

class ContextInParallelStream {
  private final DataSource source;

  ContextInParallelStream(DataSource source) {
    this.source = source;
  }

  int total(List<String> tables) throws SQLException {
    try (Connection connection = source.getConnection()) {
      DSLContext create = DSL.using(connection, SQLDialect.H2);
      return tables.parallelStream()
          .mapToInt(table -> create.fetchCount(DSL.table(DSL.name(table)))) // !! capture.not.sendable
          .sum();
    }
  }
}
