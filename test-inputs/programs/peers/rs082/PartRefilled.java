// peer: rs082 reject: a holder's confined part is replaced by another one before the boundary
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.Session;

final class PartRefilled {
  static void run() {
    Holder<Session> holder = new Holder<>(new Session());
    holder.get().close();
    Holder<Session> refilled = new Holder<>();
    refilled.set(new Session());
    Boundaries.detached(() -> refilled.get().count()); // !! capture.not.sendable
  }
}
