// peer: rs138 accept: a callback reads the borrow it was lent and another one that it captured
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.function.Consumer;

final class LentBesideCaptured {
  static void with(@RunsImmediately Consumer<@Borrowed Lease> body) {
    try (Owner owner = new Owner("lent")) {
      body.accept(owner.lease());
    }
  }

  static void show(@Borrowed Lease first, @Borrowed Lease second) {
    System.out.println(first.text() + second.text());
  }

  static void run(@Borrowed Lease outer) {
    with(lease -> show(lease, outer));
  }
}
