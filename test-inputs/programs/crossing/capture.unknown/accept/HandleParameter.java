// Section 4, unmarked code: parameters of handle types are neither kept nor consumed.
import dev.taskbound.annotations.ConfinementUnmarked;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Session;
import dev.taskbound.inputs.prelude.TaskHandle;

final class HandleParameter {
  @ConfinementUnmarked
  interface Helper {
    int describe(TaskHandle task, LocalCounter counter);

    int read(Session session);
  }

  static int run(Helper helper, Session session) {
    TaskHandle task = TaskHandle.current();
    LocalCounter counter = new LocalCounter();
    int described = helper.describe(task, counter) + helper.read(session);
    return described + task.id() + counter.get() + session.count();
  }
}
