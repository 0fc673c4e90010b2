// A file with the line ends of Windows.

import dev.taskbound.annotations.Consumes;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class WindowsLines {
  static String text(@Consumes Owner owner) {
    Lease lease = owner.lease();
    owner.close();
    return lease.text(); // !! use.after.release
  }

  static void print() {
    Lease lease;
    try (Owner owner = new Owner("a")) {
      lease = owner.lease();
    }
    System.out.println(lease.text()); // !! use.after.release
  }
}
