// peer: rs124 reject: a temporary record around an inner borrow gives it out, and it is used after
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class TemporaryRecord {
  @Borrowed
  record Wrapper(@Borrowed Lease lease) {}

  static String run() {
    Lease kept;
    try (Owner owner = new Owner("inner")) {
      kept = new Wrapper(owner.lease()).lease();
    }
    return kept.text(); // !! use.after.release
  }
}
