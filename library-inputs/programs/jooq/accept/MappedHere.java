// check: default
package jooq.app;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;

/** Mappers run while rows are fetched, in this task. */
class MappedHere {
  List<String> mapped(DSLContext context, HttpServletRequest request) {
    return context
        .select(DSL.field("name", String.class))
        .from("person")
        .fetch(row -> row.value1() + request.getParameter("suffix"));
  }

  Map<String, String> map(Result<Record> all, HttpServletRequest request) {
    return all.intoMap(row -> row.get(0, String.class), row -> request.getMethod());
  }

  void batched(DSLContext context, List<String> names, HttpServletRequest request) {
    context.batched(
        configuration ->
            names.forEach(
                name -> configuration.dsl().execute("insert into p values (?, ?)", name, request.getMethod())));
  }
}
