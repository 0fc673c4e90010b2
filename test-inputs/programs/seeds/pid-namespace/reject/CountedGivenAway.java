// The reference was given away together with the duty to close it; its old name is used once more.
import dev.taskbound.annotations.Consumes;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.PidNamespace;
import dev.taskbound.samples.kernel.Ref;

public final class CountedGivenAway {
  private CountedGivenAway() {}

  static int levelAndClose(@Consumes Ref<PidNamespace> counted) {
    try (counted) {
      return counted.get().level();
    }
  }

  public static void main(String[] args) {
    Ref<PidNamespace> counted = CurrentTask.current().pidNamespace().orElseThrow();
    Ref<PidNamespace> second = counted.share();
    int levels = levelAndClose(counted) + levelAndClose(second);
    System.out.println(levels + counted.get().level()); // !! use.after.release
  }
}
