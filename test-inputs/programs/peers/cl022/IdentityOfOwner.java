// peer: cl022 reject: ending one owner kills its own borrow and not that of another
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class IdentityOfOwner {
  static String run() {
    Owner first = new Owner("first");
    Owner second = new Owner("second");
    Lease fromFirst = first.lease();
    Lease fromSecond = second.lease();
    first.close();
    String text = fromSecond.text();
    text += fromFirst.text(); // !! use.after.release
    second.close();
    return text;
  }
}
