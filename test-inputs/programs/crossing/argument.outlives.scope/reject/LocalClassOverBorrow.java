// Section 3: an instance of a local class counts as prepared.
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.concurrent.ExecutorService;

final class LocalClassOverBorrow {
  static void run(Owner owner, ExecutorService executor) {
    Lease lease = owner.lease();
    class Print implements Runnable {
      @Override
      public void run() {
        System.out.println(lease.text());
      }
    }
    executor.execute(new Print()); // !! argument.outlives.scope
    var print = new Print();
    executor.submit(print); // !! argument.outlives.scope
  }
}
