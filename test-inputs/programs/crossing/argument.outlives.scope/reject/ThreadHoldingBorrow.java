// Key row: a Thread subclass that holds a borrow crosses at start().
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class ThreadHoldingBorrow {
  @Borrowed
  static final class Printer extends Thread {
    private final @Borrowed Lease lease;

    Printer(@Borrowed Lease lease) {
      this.lease = lease;
    }

    @Override
    public void run() {
      System.out.println(lease.text());
    }
  }

  static void run(Owner owner) {
    Printer printer = new Printer(owner.lease());
    printer.start(); // !! argument.outlives.scope
  }
}
