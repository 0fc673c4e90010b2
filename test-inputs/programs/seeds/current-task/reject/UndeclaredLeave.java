// A method of the class's interface leaves the context without saying so: its callers cannot know
// that their handles are dead.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Exec;
import dev.taskbound.samples.kernel.Syscall;

public final class UndeclaredLeave {
  private UndeclaredLeave() {}

  static void replaceProgram() {
    Exec.beginNewExec(); // !! effect.not.declared
  }

  public static void main(String[] args) {
    Syscall.run(
        () -> {
          CurrentTask task = CurrentTask.current();
          replaceProgram();
          System.out.println(task.pid());
        });
  }
}
