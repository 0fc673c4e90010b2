// check: default
package jooq.app;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Rows are read after the cursor or its connection was closed. */
class CursorAfterClose {
  Record first(DSLContext context) {
    Cursor<Record> cursor = context.fetchLazy("select * from person");
    cursor.close();
    return cursor.fetchNext(); // !! use.after.release
  }

  Object afterConnection(DataSource dataSource) throws SQLException {
    Cursor<Record> cursor;
    try (Connection connection = dataSource.getConnection()) {
      cursor = DSL.using(connection).fetchLazy("select * from person");
    }
    return cursor.fetchNext(); // !! use.after.release
  }
}
