// A guard is a resource: that it is closed is another checker's business.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class GuardsAreNotRaw {
  static int leftOpen(Table table) {
    TableGuard guard = table.read();
    return guard.first().length() + table.size();
  }

  static int onOnePath(Table table, boolean early) {
    TableGuard guard = table.read();
    if (early) {
      guard.close();
    }
    return 0;
  }

  static TableGuard returned(Table table) {
    return table.read();
  }

  static boolean dropped(Table table) {
    return table.tryRead().isPresent();
  }
}
