// A closure runs with what its parameter names; the method that runs it holds that.

import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import java.util.function.IntSupplier;

final class ClosureParameter {
  static int reading(Table table) {
    int[] size = new int[1];
    table.reading(() -> size[0] = table.size());
    return size[0];
  }

  static int writing(Table table) {
    return Table.writing(
        table,
        () -> {
          table.put("a");
          return table.size();
        });
  }

  static void guarded(Table table, @HoldsTableRead("table") @RunsImmediately Runnable body) {
    try (TableGuard guard = table.write()) {
      guard.first();
      body.run();
      body.run();
    }
  }

  static void handedOn(Table table, @HoldsTableRead("#1") @RunsImmediately Runnable body) {
    table.reading(body);
    guarded(table, body);
  }

  @HoldsTableRead("table")
  static int callersLock(Table table, @HoldsTableRead("table") @RunsImmediately IntSupplier body) {
    return body.getAsInt();
  }

  static void nested(Table a, Table b) {
    a.reading(() -> b.reading(() -> Table.sizeOfBoth(a, b)));
  }
}
