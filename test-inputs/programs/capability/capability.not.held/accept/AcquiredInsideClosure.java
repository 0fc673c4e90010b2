// A closure that acquires what it needs itself may run anywhere.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import java.util.function.IntSupplier;

final class AcquiredInsideClosure {
  private Runnable later = () -> {};

  static int locked(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
      return table.size();
    }
  }

  static void scoped(Table table) {
    Boundaries.scoped(
        () -> {
          table.lockRead();
          table.size();
          table.unlockRead();
        });
  }

  static void detached(Table table) {
    Boundaries.detached(() -> locked(table));
  }

  void stored(Table table) {
    later =
        () -> {
          try (TableGuard guard = table.write()) {
            guard.first();
            table.put("later");
          }
        };
  }

  static IntSupplier returned(Table table) {
    return () -> locked(table);
  }
}
