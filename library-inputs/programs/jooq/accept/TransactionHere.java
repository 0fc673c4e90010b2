// check: default
package jooq.app;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Transactions run now, in this task. */
class TransactionHere {
  private final DSLContext context;

  TransactionHere(DSLContext context) {
    this.context = context;
  }

  int save(HttpServletRequest request) {
    return context.transactionResult(
        configuration -> {
          DSLContext inside = DSL.using(configuration);
          int count = inside.execute("insert into log values (?)", request.getRequestURI());
          nested(configuration.dsl(), request.getRemoteUser());
          return count;
        });
  }

  private static void nested(DSLContext inside, String user) {
    inside.transaction(inner -> DSL.using(inner).execute("update person set seen = 1 where name = ?", user));
  }

  List<String> all() {
    List<String> names = new ArrayList<>();
    context.transaction(
        configuration -> {
          for (Record each : DSL.using(configuration).fetch("select name from person")) {
            names.add(each.get("name", String.class));
          }
        });
    return names;
  }
}
