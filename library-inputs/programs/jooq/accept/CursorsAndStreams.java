// check: default
package jooq.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.impl.DSL;

/** Rows that are read one by one, and closed in the end. */
class CursorsAndStreams {
  List<Record> rows(DSLContext context) {
    List<Record> found = new ArrayList<>();
    try (Cursor<Record> cursor = context.fetchLazy("select * from person")) {
      while (cursor.hasNext()) {
        found.add(cursor.fetchNext());
      }
    }
    return found;
  }

  List<String> names(DSLContext context) {
    try (Stream<Record1<String>> rows =
        context.select(DSL.field("name", String.class)).from("person").fetchStream()) {
      return rows.map(Record1::value1).filter(name -> !name.isEmpty()).collect(Collectors.toList());
    }
  }

  List<Record1<String>> records(DSLContext context) {
    try (Stream<Record1<String>> rows =
        context.select(DSL.field("name", String.class)).from("person").fetchStream()) {
      return rows.collect(Collectors.toList());
    }
  }

  void later(DSLContext context, java.util.concurrent.Executor executor) {
    List<? extends Record> all;
    try (Stream<? extends Record> rows = context.selectFrom(DSL.table("person")).fetchStream()) {
      all = rows.filter(row -> row.size() > 1).collect(Collectors.toList());
    }
    executor.execute(() -> System.out.println(all.get(0)));
    try (Cursor<Record> cursor = context.fetchLazy("select * from person")) {
      for (Record row : cursor) {
        executor.execute(() -> System.out.println(row.get(0)));
      }
    }
  }
}
