// check: default
package jooq.app;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jooq.DSLContext;

/** Asynchronous transactions run on the executor of the configuration. */
class RequestInAsyncTransaction {
  CompletionStage<Void> save(DSLContext context, HttpServletRequest request) {
    return context.transactionAsync(
        configuration ->
            configuration.dsl().execute("insert into log values (?)", request.getRequestURI())); // !! capture.not.sendable
  }

  void there(DSLContext context, Connection other, Executor executor) {
    context.transaction(
        configuration ->
            executor.execute(() -> System.out.println(other))); // !! capture.not.sendable
  }
}
