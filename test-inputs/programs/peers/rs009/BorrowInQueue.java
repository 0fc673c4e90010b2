// peer: rs009 reject: a borrow waits in a queue while its owner is consumed
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.ArrayDeque;
import java.util.Queue;

final class BorrowInQueue {
  static int run() {
    Owner owner = new Owner("sent");
    Queue<Lease> queue = new ArrayDeque<>();
    queue.add(owner.lease());
    Owner.finish(owner);
    return queue.size(); // !! use.after.release
  }
}
