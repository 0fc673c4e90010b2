// Who is annotated as holding a capability may not release it: that is an undeclared effect.

import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.HoldsTableWrite;
import dev.taskbound.inputs.prelude.Table;

final class CallersCapability {
  private final Table table = new Table();

  @HoldsTableRead("table")
  static void parameter(Table table) {
    table.unlockRead(); // !! effect.not.declared
  }

  @HoldsTableWrite("this.table")
  void field() {
    table.put("a");
    table.unlockWrite(); // !! effect.not.declared
  }

  @HoldsTableRead("a")
  static void another(Table a, Table b) {
    System.out.println(a.size());
    b.unlockRead(); // !! capability.released.twice
  }
}
