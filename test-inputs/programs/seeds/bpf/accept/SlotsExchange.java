// A slot takes a reference over and gives back what was in it, to be closed by whoever has taken it
// out.
import dev.taskbound.samples.kernel.Bpf;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.KptrMap;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;
import java.util.Optional;

public final class SlotsExchange {
  private SlotsExchange() {}

  public static void main(String[] args) {
    KptrMap<Task> map = Bpf.newTaskMap(2);
    int pid = CurrentTask.current().pid();
    check(map.xchg(0, CurrentTask.current().retain()).isEmpty(), "the slot was empty");
    Kthread.run(
        () -> {
          Optional<Ref<Task>> old = map.xchg(0, CurrentTask.current().retain());
          try (Ref<Task> mine = old.orElseThrow()) {
            check(mine.get().pid() == pid, "the kernel thread takes the first one out");
            map.xchg(1, mine.share()).ifPresent(Ref::close);
          }
        });
    try (Ref<Task> worker = map.xchg(0).orElseThrow();
        Ref<Task> first = map.xchg(1).orElseThrow()) {
      check(worker.get().pid() != pid, "the kernel thread has put itself in");
      check(first.get().pid() == pid, "and the first one back");
    }
    check(map.xchg(0).isEmpty() && map.xchg(1).isEmpty(), "both slots are empty again");
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalStateException(what);
    }
  }
}
