// A loop that enters in each round comes back with one more open enter.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.Ref;
import java.util.List;

final class EnteredInLoop {
  static void forLoop(int rounds) {
    for (int i = 0; i < rounds; i++) {
      Contexts.enter(); // !! context.unbalanced
    }
  }

  static int whileLoop(List<String> names) {
    int total = 0;
    while (total < names.size()) {
      Contexts.enter(); // !! context.unbalanced
      total++;
    }
    return total;
  }

  static void exitedInLoop(int rounds) {
    for (int i = 0; i < rounds; i++) {
      Contexts.exit(); // !! context.unbalanced
    }
  }

  static void kernel(List<String> names, Ref<MmWithUser> owned) {
    for (String name : names) {
      name.trim();
      Kthread.useMm(owned.get()); // !! context.unbalanced
    }
  }
}
