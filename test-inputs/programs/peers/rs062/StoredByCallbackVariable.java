// peer: rs062 reject: a callback in a variable stores what it is lent into an enclosing cell
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.function.Consumer;

final class StoredByCallbackVariable {
  static void with(@RunsImmediately Consumer<@Borrowed Lease> body) {
    try (Owner owner = new Owner("lent")) {
      body.accept(owner.lease());
    }
  }

  static void run() {
    Holder<Lease> holder = new Holder<>();
    Consumer<@Borrowed Lease> keep = lease -> holder.set(lease); // !! escape.to.container
    with(keep);
  }
}
