// peer: rs116 reject: the condition of one branch ends the owner of what the other branch reads
import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.function.BooleanSupplier;

final class ConditionEndsSubject {
  static boolean once(@RunsImmediately @Consumes BooleanSupplier body) {
    return body.getAsBoolean();
  }

  static boolean finish(@Consumes Owner owner) {
    owner.close();
    return false;
  }

  static String run() {
    Owner owner = new Owner("subject");
    Lease lease = owner.lease();
    if (once(() -> finish(owner))) {
      return "first";
    } else {
      return lease.text(); // !! use.after.release
    }
  }
}
