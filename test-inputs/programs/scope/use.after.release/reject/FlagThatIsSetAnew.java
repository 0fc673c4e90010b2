// A flag was false, but has been set to something else since: what it guards may happen.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.Random;

final class FlagThatIsSetAnew {
  static String run() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    boolean done = false;
    String text = lease.text();
    done = new Random().nextBoolean();
    if (done) {
      owner.close();
    }
    return text + lease.text(); // !! use.after.release
  }
}
