// Methods of local classes are inferred as private ones are.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class LocalClassHelper {
  static int run(Table table) {
    class Counter {
      int count() {
        return table.size();
      }
    }
    try (TableGuard guard = table.read()) {
      guard.first();
      return new Counter().count();
    }
  }
}
