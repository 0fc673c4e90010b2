// peer: rs043 reject: a borrow of an inner owner passes through an identity and is used after
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Sinks;

final class ThroughIdentity {
  static boolean run() {
    Object kept;
    try (Owner inner = new Owner("inner")) {
      kept = Sinks.same(inner.lease());
    }
    return Sinks.look(kept); // !! use.after.release
  }
}
