// A job object carries the handle in a field; a prepared closure of that kind crosses with it.
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;

public final class JobWithHandle {
  private JobWithHandle() {}

  @CurrentTaskOnly
  private static final class Job implements Runnable {
    private final CurrentTask task;

    Job(CurrentTask task) {
      this.task = task;
    }

    @Override
    public void run() {
      System.out.println("for task " + task.pid());
    }
  }

  public static void main(String[] args) {
    Job job = new Job(CurrentTask.current());
    Kthread.run(job); // !! argument.not.sendable
  }
}
