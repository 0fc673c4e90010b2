// Key row: the receiving method passes a borrow into the detached closure it was given.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.PretendThread;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Slice;
import java.util.List;
import java.util.function.Consumer;

final class ReceiverLends {
  static void lend(Owner owner, @PretendThread(detached = true) Consumer<Lease> body) {
    body.accept(owner.lease()); // !! argument.outlives.scope
  }

  static void each(
      @Borrowed List<Slice> slices, @PretendThread(detached = true) Consumer<Slice> body) {
    for (Slice slice : slices) {
      body.accept(slice); // !! argument.outlives.scope
    }
  }
}
