// Section 2: an object that holds a borrow crosses a scoped boundary; the owner is closed
// afterwards.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class ScopedRecord {
  @Borrowed
  record Print(@Borrowed Lease lease) implements Runnable {
    @Override
    public void run() {
      System.out.println(lease.text());
    }
  }

  static void run() {
    Owner owner = new Owner("a");
    Boundaries.scoped(new Print(owner.lease()));
    owner.close();
  }
}
