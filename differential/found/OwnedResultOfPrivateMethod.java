// A private method returns a new reference that it has made from its parameter; the caller closes it.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.differential.world.Bits;
import dev.taskbound.differential.world.Scenario;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;

public final class OwnedResultOfPrivateMethod implements Scenario {
  @LeavesTaskContext
  @Override
  public void run(Bits bits) {
    CurrentTask task = CurrentTask.current();
    Ref<Task> ref = task.retain();
    closeCopy(ref);
    ref.close();
  }

  static void closeCopy(Ref<Task> ref) {
    Ref<Task> mine = copy(ref);
    mine.close();
  }

  private static Ref<Task> copy(@Borrowed Ref<Task> ref) {
    Ref<Task> other = ref.share();
    return other;
  }
}
