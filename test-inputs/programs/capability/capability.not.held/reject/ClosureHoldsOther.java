// A closure runs with the capability that its parameter names, for that object only, and no longer.

import dev.taskbound.inputs.prelude.Table;
import java.util.List;

final class ClosureHoldsOther {
  static void otherObject(Table a, Table b) {
    a.reading(() -> b.size()); // !! capability.not.held
  }

  static int otherArgument(Table a, Table b) {
    return Table.writing(a, () -> b.size()); // !! capability.not.held
  }

  static int afterwards(Table table) {
    table.reading(() -> table.size());
    return table.size(); // !! capability.not.held
  }

  static void storedInside(Table table, List<Runnable> all) {
    table.reading(() -> all.add(() -> table.size())); // !! capability.not.held
  }
}
