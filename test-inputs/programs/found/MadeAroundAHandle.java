// check: default
// Unmarked code: an object that is made around a handle is as bound to its scope, and may keep more
// of that scope. What is put into an object later is another matter, and so is what leaves.

import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

class MadeAroundAHandle {
  private static final List<Object> ALL = new ArrayList<>();
  private Around kept;

  void use(Executor executor) {
    Around around = new Around(TaskHandle.current());
    around.refresh(TaskHandle.current());
    new Further(around).run();
    executor.execute(() -> around.id()); // !! capture.not.sendable
    executor.execute(new Further(around)); // !! argument.not.sendable
    ALL.add(around); // !! escape.to.container
  }

  private static class Around {
    private final TaskHandle task;
    private TaskHandle other;
    private Object anything;
    private Runnable later;

    Around(TaskHandle task) {
      this.task = task;
      this.anything = task;
    }

    void refresh(TaskHandle next) {
      other = next;
      anything = next;
      later = () -> next.id(); // !! escape.by.closure
    }

    int id() {
      return task.id() + other.id();
    }
  }

  private record Further(Around around) implements Runnable {
    @Override
    public void run() {
      around.id();
    }
  }

  private static class PutInLater {
    private TaskHandle task; // !! escape.to.field

    void set(TaskHandle task) {
      this.task = task;
    }
  }

  private static class AssignedInConstructor extends Around {
    private TaskHandle mine;

    AssignedInConstructor(TaskHandle task) {
      super(task);
      mine = task;
    }
  }
}
