// On one path, which is the one taken, a private helper has left the context; after the join the
// handle is dead.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.Syscall;

public final class LeftOnOnePath {
  private LeftOnOnePath() {}

  public static void main(String[] args) {
    boolean exec = args.length == 0;
    Syscall.run(
        () -> {
          CurrentTask task = CurrentTask.current();
          if (exec) {
            replaceProgram();
          }
          System.out.println(task.pid()); // !! use.after.leave
        });
  }

  private static void replaceProgram() {
    Exec.beginNewExec();
  }
}
