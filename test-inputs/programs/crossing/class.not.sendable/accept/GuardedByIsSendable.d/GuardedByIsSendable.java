// Section 2: a @GuardedBy field counts as sendable, its lock is the business of another checker.
import dev.taskbound.inputs.prelude.LocalCounter;
import net.jcip.annotations.GuardedBy;
import net.jcip.annotations.ThreadSafe;

@ThreadSafe
final class GuardedByIsSendable {
  @GuardedBy("this")
  private final LocalCounter counter = new LocalCounter();

  private final String name = "guarded";

  synchronized String next() {
    return name + counter.increment();
  }
}
