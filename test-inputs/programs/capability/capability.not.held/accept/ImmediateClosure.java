// Capabilities enter closures that run at once, in any nesting.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import java.util.List;
import java.util.Optional;

final class ImmediateClosure {
  static int lambda(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
      return Boundaries.nowGet(() -> table.size());
    }
  }

  static void nested(Table table) {
    table.lockRead();
    Boundaries.now(() -> Boundaries.now(() -> table.size()));
    table.unlockRead();
  }

  static void anonymousClass(Table table) {
    table.lockRead();
    Boundaries.now(
        new Runnable() {
          @Override
          public void run() {
            table.size();
          }
        });
    table.unlockRead();
  }

  static void modelled(Table table, List<String> names) {
    table.lockWrite();
    names.forEach(name -> table.put(name));
    table.unlockWrite();
  }

  @HoldsTableRead("table")
  static int annotated(Table table, Optional<String> name) {
    return name.map(text -> text.length() + table.size()).orElse(0);
  }
}
