// A closed reference lends nothing any more, on the path that has closed it, which is the one
// taken.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.PidNamespace;
import dev.taskbound.samples.kernel.Ref;

public final class LentByClosedReference {
  private LentByClosedReference() {}

  public static void main(String[] args) {
    Ref<PidNamespace> counted = CurrentTask.current().pidNamespace().orElseThrow();
    if (counted.get().level() == 0) {
      counted.close();
    }
    System.out.println(counted.get().level()); // !! use.after.release
  }
}
