// peer: rs168 reject: a helper's result is tied to its argument, which is consumed before its use
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class TiedThroughHelper {
  static String run() {
    Owner first = new Owner("first");
    Owner second = new Owner("second");
    Lease lease = Owner.firstOf(first, second);
    Owner.finish(first);
    System.out.println(second.isClosed());
    return lease.text(); // !! use.after.release
  }
}
