// check: default
package jooq.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** A context of a connection is used while that is open. */
class OneConnection {
  List<String> names(DataSource dataSource, String prefix) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      DSLContext context = DSL.using(connection, SQLDialect.H2);
      Result<Record> all = context.fetch("select * from person");
      all.forEach(one -> context.execute("update person set seen = 1 where name = ?", one.get(0)));
      return context
          .select(DSL.field("name", String.class))
          .from("person")
          .fetch(Records.mapping(name -> prefix + name));
    }
  }

  int counted(DSLContext context) {
    return context.connectionResult(
        connection -> DSL.using(connection).fetchCount(DSL.table("person")));
  }
}
