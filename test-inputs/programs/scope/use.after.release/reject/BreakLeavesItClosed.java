// One way out of the loop has closed the owner, the other has not.

import dev.taskbound.inputs.prelude.Owner;
import java.util.List;

final class BreakLeavesItClosed {
  static void run(List<String> names) {
    Owner owner = new Owner("a");
    for (String name : names) {
      if (name.isEmpty()) {
        owner.close();
        break;
      }
    }
    owner.close(); // !! use.after.release
  }
}
