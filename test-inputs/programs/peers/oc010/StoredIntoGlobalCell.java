// peer: oc010 reject: a callback puts the borrow it was lent into a global cell
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.function.Consumer;

final class StoredIntoGlobalCell {
  private static final Holder<Lease> GLOBAL = new Holder<>();

  static void with(@RunsImmediately Consumer<@Borrowed Lease> body) {
    try (Owner owner = new Owner("lent")) {
      body.accept(owner.lease());
    }
  }

  static void run() {
    with(lease -> GLOBAL.set(lease)); // !! escape.to.container
  }
}
