// The container lives no longer than the owners of what it holds.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.ArrayDeque;
import java.util.Deque;

final class InsideTry {
  static int run() {
    try (Owner first = new Owner("a");
        Owner second = new Owner("b")) {
      Deque<Lease> queue = new ArrayDeque<>();
      queue.add(first.lease());
      queue.push(second.lease());
      int total = 0;
      while (!queue.isEmpty()) {
        total += queue.pop().text().length();
      }
      return total;
    }
  }
}
