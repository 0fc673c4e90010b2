// peer: rs050 reject: each iteration reads through the handle of the one before
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class ReadsPreviousIteration {
  static int run(int n) {
    int total = 0;
    Owner start = new Owner("start");
    Lease last = start.lease();
    for (int i = 0; i < n; i++) {
      try (Owner owner = new Owner("part " + i)) {
        total += last.text().length(); // !! use.after.release
        last = owner.lease();
      }
    }
    return total;
  }
}
