// peer: rs007 reject: a borrow is parked in a cell that is used after the borrow's owner has ended
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.concurrent.atomic.AtomicReference;

final class ParkedBorrow {
  static String run() {
    Owner owner = new Owner("parked");
    AtomicReference<Lease> cell = new AtomicReference<>();
    cell.set(owner.lease());
    owner.close();
    return cell.toString(); // !! use.after.release
  }
}
