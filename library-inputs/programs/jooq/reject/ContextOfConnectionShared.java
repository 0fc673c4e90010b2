// check: default
package jooq.app;

import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** A context of one connection is used by many tasks. */
class ContextOfConnectionShared {
  void insert(Connection connection, List<String> names, ExecutorService executor) {
    DSLContext context = DSL.using(connection, SQLDialect.POSTGRES);
    for (String name : names) {
      executor.submit(
          () ->
              context // !! capture.not.sendable
                  .insertInto(DSL.table("person"), DSL.field("name", String.class))
                  .values(name)
                  .execute());
    }
  }

  CompletableFuture<Integer> count(Connection connection) {
    return CompletableFuture.supplyAsync(
        () -> DSL.using(connection).fetchCount(DSL.table("person"))); // !! capture.not.sendable
  }
}
