// check: default
package jooq.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** A context of a data source is for everybody, and results are data. */
class ContextOfDataSource {
  private final DSLContext context;

  ContextOfDataSource(DataSource dataSource) {
    context = DSL.using(dataSource, SQLDialect.POSTGRES);
  }

  void insert(List<String> names, ExecutorService executor) {
    for (String name : names) {
      executor.submit(
          () ->
              context
                  .insertInto(DSL.table("person"), DSL.field("name", String.class))
                  .values(name)
                  .execute());
    }
  }

  CompletableFuture<List<String>> names() {
    Result<Record> all = context.fetch("select name from person");
    return CompletableFuture.supplyAsync(() -> all.getValues("name", String.class));
  }
}
