// peer: rs108 accept: a handle of the inner loop's body ends at the break
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class BreakEndsHandle {
  static int run(int n) {
    int total = 0;
    while (total < n) {
      while (true) {
        try (Owner owner = new Owner("part")) {
          Lease lease = owner.lease();
          total += lease.text().length();
          if (total % 2 == 0) {
            break;
          }
        }
      }
    }
    return total;
  }
}
