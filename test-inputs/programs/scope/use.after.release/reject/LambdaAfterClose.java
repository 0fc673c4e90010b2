// A closure that captured a borrow is run after the close.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.function.Supplier;

final class LambdaAfterClose {
  static String run() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    Supplier<String> text = () -> lease.text();
    owner.close();
    return text.get(); // !! use.after.release
  }
}
