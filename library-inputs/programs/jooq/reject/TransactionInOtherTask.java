// check: default
package jooq.app;

import java.util.concurrent.Executor;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The transaction's configuration is used by another task, and outside of the transaction. */
class TransactionInOtherTask {
  void run(DSLContext context, Executor executor) {
    context.transaction(
        configuration -> {
          DSLContext inside = DSL.using(configuration);
          inside.execute("insert into person values ('a')");
          executor.execute(() -> inside.execute("insert into person values ('b')")); // !! capture.not.sendable
          executor.execute(() -> configuration.dsl().execute("delete from person")); // !! capture.not.sendable
        });
  }
}
