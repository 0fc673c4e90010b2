// A loop returns to user space in each round, but goes on with the handle of the first.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Syscall;

public final class HandleOfPreviousRound {
  private HandleOfPreviousRound() {}

  public static void main(String[] args) {
    Syscall.run(
        () -> {
          CurrentTask task = CurrentTask.current();
          for (int round = 0; round < 3; round++) {
            System.out.println("round " + round + " of task " + task.pid()); // !! use.after.leave
            Syscall.returnToUserspace();
          }
        });
  }
}
