// peer: rs061 reject: a callback writes what it was lent into an enclosing cell that nobody reads
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.function.Consumer;

final class WrittenToFrame {
  static void with(@RunsImmediately Consumer<@Borrowed Lease> body) {
    try (Owner owner = new Owner("lent")) {
      body.accept(owner.lease());
    }
  }

  static void run() {
    Lease[] cell = new Lease[1];
    with(
        lease -> {
          cell[0] = lease; // !! escape.to.container
        });
  }
}
