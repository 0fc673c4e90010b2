// An instance of a local class holds what the class captured.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class LocalClassAfterClose {
  static int run() {
    Owner owner = new Owner("a");
    Lease lease = owner.lease();
    class Length {
      int get() {
        return lease.text().length();
      }
    }
    Length length = new Length();
    owner.close();
    return length.get(); // !! use.after.release
  }
}
