// A closure that would close an owner is prepared inside a pretend-thread closure, and never run: the owner stays open.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Owner;

final class PreparedConsumerInScopedClosure {
  static int used(Owner owner) {
    Boundaries.scoped(
        () -> {
          Runnable never = () -> Owner.finish(owner);
        });
    return owner.lease().hashCode();
  }

  static void closedOnce() {
    Owner owner = new Owner("a");
    Boundaries.scoped(
        () -> {
          Runnable never = () -> owner.close();
        });
    owner.close();
  }
}
