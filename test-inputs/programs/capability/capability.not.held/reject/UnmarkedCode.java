// check: default
// Code without annotations is held to it as well.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import dev.taskbound.samples.kernel.VmaRef;

final class UnmarkedCode {
  int run(Table table) {
    return table.size(); // !! capability.not.held
  }

  int otherObject(Table a, Table b) {
    try (TableGuard guard = a.read()) {
      guard.first();
      return b.size(); // !! capability.not.held
    }
  }

  long mapping(VmaRef vma) {
    return vma.start(); // !! capability.not.held
  }
}
