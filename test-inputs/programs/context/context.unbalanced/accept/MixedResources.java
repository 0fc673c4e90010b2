// Try statements, nested contexts and closures in one another, all balanced.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Guard;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import java.util.List;

final class MixedResources {
  static int run(List<String> names, @Borrowed MmWithUser mm) {
    int total = 0;
    TaskHandle task = TaskHandle.current();
    for (String name : names) {
      try (Owner owner = new Owner(name)) {
        Kthread.useMm(mm);
        try (Guard guard = Guard.open()) {
          if (name.isEmpty()) {
            continue;
          }
          total += guard.guarded().text().length();
          Lease lease = owner.lease();
          total += Boundaries.scopedCall(() -> lease.text().length());
        } finally {
          Kthread.unuseMm(mm);
        }
        total += task.id() + owner.lease().text().length();
      }
    }
    return total;
  }
}
