// check: default
// source: https://github.com/jOOQ/jOOQ/issues/9185
// Fix: the context is made from the data source, which gives each query a connection.
package reports.jooq;

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

  int total(List<String> tables) {
    DSLContext create = DSL.using(source, SQLDialect.H2);
    return tables.parallelStream()
        .mapToInt(table -> create.fetchCount(DSL.table(DSL.name(table))))
        .sum();
  }
}
