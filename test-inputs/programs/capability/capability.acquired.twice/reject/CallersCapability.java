// The method is annotated: its caller holds the lock already.

import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.HoldsTableWrite;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class CallersCapability {
  private final Table table = new Table();

  @HoldsTableRead("table")
  static int parameter(Table table) {
    TableGuard guard = table.read(); // !! capability.acquired.twice
    return guard.first().length();
  }

  @HoldsTableWrite("this.table")
  int field() {
    TableGuard guard = table.write(); // !! capability.acquired.twice
    return guard.first().length();
  }

  @HoldsTableWrite("#1")
  static int implied(Table table) {
    TableGuard guard = table.read(); // !! capability.acquired.twice
    return guard.first().length();
  }
}
