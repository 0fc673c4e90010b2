// check: default
package jooq.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Open rows are for the task that opened them. */
class CursorInOtherTask {
  void export(DSLContext context, ExecutorService executor) {
    Cursor<Record> cursor = context.select(DSL.asterisk()).from("person").fetchLazy();
    executor.submit(() -> cursor.forEach(System.out::println)); // !! capture.not.sendable
  }

  void stream(DSLContext context) {
    Stream<? extends Record> rows = context.selectFrom(DSL.table("person")).fetchStream();
    CompletableFuture.runAsync(() -> rows.forEach(System.out::println)); // !! capture.not.sendable
  }
}
