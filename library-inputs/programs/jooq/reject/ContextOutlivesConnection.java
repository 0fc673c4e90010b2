// check: default
package jooq.app;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The connection is closed, the context that was made of it is not aware of that. */
class ContextOutlivesConnection {
  private final DataSource dataSource;

  ContextOutlivesConnection(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  int used() throws SQLException {
    DSLContext context;
    try (Connection connection = dataSource.getConnection()) {
      context = DSL.using(connection, SQLDialect.H2);
      context.execute("create table person (name varchar)");
    }
    return context.fetchCount(DSL.table("person")); // !! use.after.release
  }

  DSLContext returned() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      return DSL.using(connection, SQLDialect.H2); // !! escape.by.return
    }
  }
}
