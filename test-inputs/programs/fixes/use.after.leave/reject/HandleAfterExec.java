// The program is replaced in the middle of the method: the handle from before is of no use after.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;

final class HandleAfterExec {
  @LeavesTaskContext
  static void replace() {
    CurrentTask task = CurrentTask.current();
    System.out.println("replacing the program of " + task.pid());
    Exec.beginNewExec();
    System.out.println("running as " + task.uid()); // !! use.after.leave
    System.out.println("with the number " + task.pid()); // !! use.after.leave
  }
}
