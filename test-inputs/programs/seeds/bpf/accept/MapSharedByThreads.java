// The map is shared by all threads; each has sections of its own and closes what it takes out.
import dev.taskbound.samples.kernel.Bpf;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.KptrMap;
import dev.taskbound.samples.kernel.RcuReadGuard;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;

public final class MapSharedByThreads {
  private static final int SLOTS = 4;

  private MapSharedByThreads() {}

  public static void main(String[] args) throws Exception {
    KptrMap<Task> map = Bpf.newTaskMap(SLOTS);
    List<FutureTask<Integer>> writers = new ArrayList<>();
    for (int i = 0; i < SLOTS; i++) {
      int slot = i;
      FutureTask<Integer> writer = new FutureTask<>(() -> enter(map, slot));
      new Thread(writer).start();
      writers.add(writer);
    }
    int expected = 0;
    for (FutureTask<Integer> writer : writers) {
      expected += writer.get();
    }
    if (sum(map) != expected || drain(map) != expected) {
      throw new IllegalStateException("each slot holds the thread that has filled it");
    }
  }

  private static int enter(KptrMap<Task> map, int slot) {
    CurrentTask task = CurrentTask.current();
    map.xchg(slot, task.retain()).ifPresent(Ref::close);
    return task.pid();
  }

  private static int sum(KptrMap<Task> map) {
    int sum = 0;
    try (RcuReadGuard rcu = RcuReadGuard.lock()) {
      for (int slot = 0; slot < SLOTS; slot++) {
        sum += map.peek(slot, rcu).map(Task::pid).orElse(0);
      }
    }
    return sum;
  }

  private static int drain(KptrMap<Task> map) {
    int sum = 0;
    for (int slot = 0; slot < SLOTS; slot++) {
      try (Ref<Task> task = map.xchg(slot).orElseThrow()) {
        sum += task.get().pid();
      }
    }
    return sum;
  }
}
