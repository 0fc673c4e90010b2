// peer: oc008 accept: a callback ignores the borrow it is lent
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.function.Consumer;

final class ArgumentIgnored {
  static void with(@RunsImmediately Consumer<@Borrowed Lease> body) {
    try (Owner owner = new Owner("lent")) {
      body.accept(owner.lease());
    }
  }

  static void run() {
    with(lease -> System.out.println("called"));
  }
}
