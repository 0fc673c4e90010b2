// The namespace leaves its context by a store into an array of the outside.
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.PidNamespace;
import dev.taskbound.samples.kernel.Syscall;

public final class BorrowStoredOutside {
  private BorrowStoredOutside() {}

  public static void main(String[] args) {
    PidNamespace[] last = new PidNamespace[1];
    Syscall.cloneNewPidNamespace(
        () -> {
          PidNamespace own = CurrentTask.current().activePidNamespace().orElseThrow();
          System.out.println(own.level());
          last[0] = own; // !! result.outlives.scope
        });
    System.out.println(last[0].level());
  }
}
