// check: default
package jooq.app;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;

/** Asynchronous work captures data only. */
class AsyncOfData {
  CompletionStage<Integer> save(DSLContext context, Executor executor, String path) {
    return context.transactionResultAsync(
        executor,
        configuration -> DSL.using(configuration).execute("insert into log values (?)", path));
  }

  CompletionStage<Integer> count(DSLContext context, Executor executor) {
    return context
        .resultQuery("select * from log")
        .fetchAsync(executor)
        .thenApply(Result::size)
        .thenApply(size -> size + 1);
  }

  Record one(DSLContext context, String path) {
    return context.fetchOne("select * from log where path = ?", path);
  }
}
