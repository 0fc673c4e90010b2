// Accepted list: primitives and strings computed before the boundary.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;

final class PlainValuesComputedBefore {
  enum State {
    READY,
    DONE
  }

  static void run(LocalCounter counter) {
    TaskHandle task = TaskHandle.current();
    int id = task.id();
    String name = task.name();
    Integer count = counter.get();
    State state = id > 0 ? State.READY : State.DONE;
    Boundaries.detached(() -> System.out.println(id + name + count + state));
  }
}
