// check: default
// What is kept for later holds plain data; what is only run may hold handles.
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.ArrayDeque;
import java.util.Queue;

class KeptBorrows {
  private final Queue<Runnable> queue = new ArrayDeque<>();

  private void enqueue(Runnable body) {
    queue.add(body);
  }

  private void runNow(Runnable body) {
    if (queue.isEmpty()) {
      body.run();
    }
  }

  void go() {
    TaskHandle task = TaskHandle.current();
    int id = task.id();
    enqueue(() -> System.out.println(id));
    runNow(() -> System.out.println(task.id()));
  }
}
