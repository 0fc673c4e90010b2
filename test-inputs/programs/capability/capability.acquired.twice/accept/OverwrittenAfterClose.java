// A guard variable is used again after its guard was closed or consumed.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class OverwrittenAfterClose {
  static void closed(Table table) {
    TableGuard guard = table.read();
    guard.first();
    guard.close();
    guard = table.read();
    guard.close();
  }

  static void consumed(Table table) {
    TableGuard guard = table.write();
    TableGuard.finish(guard);
    guard = table.write();
    TableGuard.finish(guard);
  }

  static void helper(Table table) {
    TableGuard guard = table.read();
    end(guard);
    guard = table.read();
    end(guard);
  }

  private static void end(TableGuard guard) {
    guard.close();
  }
}
