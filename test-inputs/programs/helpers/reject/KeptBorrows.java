// check: default
// A helper that keeps closures for later may not be given what ends before.
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

class KeptBorrows {
  private final Queue<Runnable> queue = new ArrayDeque<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private Runnable last;

  private void enqueue(Runnable body) {
    queue.add(body);
  }

  final void onChange(Runnable listener) {
    listeners.add(() -> listener.run());
  }

  private void remember(Runnable body) {
    this.last = body;
  }

  void go() {
    TaskHandle task = TaskHandle.current();
    enqueue(() -> System.out.println(task.id())); // !! escape.by.closure
    onChange(() -> System.out.println(task.id())); // !! escape.by.closure
    remember(() -> System.out.println(task.id())); // !! escape.by.closure
  }
}
