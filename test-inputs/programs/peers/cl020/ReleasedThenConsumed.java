// peer: cl020 reject: an explicit release is followed by a call that releases
import dev.taskbound.inputs.prelude.Owner;

final class ReleasedThenConsumed {
  static void run() {
    Owner owner = new Owner("once");
    owner.close();
    Owner.finish(owner); // !! use.after.release
  }
}
