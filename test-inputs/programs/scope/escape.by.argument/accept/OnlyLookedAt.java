// @CurrentTaskOnly parameters only look, @PolyConfined ones give back.

import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.List;

final class OnlyLookedAt {
  static boolean run(TaskHandle task, LocalCounter counter, Owner owner) {
    Object same = Sinks.same(task);
    return Sinks.look(task)
        && Sinks.look(counter)
        && Sinks.look(owner.lease())
        && Sinks.look(same)
        && Sinks.look(List.of(task));
  }
}
