// peer: rs048 reject: a callback returns what it was lent, though only a number would be read
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.function.Function;

final class IdentityCallback {
  static int with(@RunsImmediately Function<@Borrowed Lease, Lease> body) {
    try (Owner owner = new Owner("lent")) {
      return body.apply(owner.lease()).text().length();
    }
  }

  static int run() {
    return with(lease -> lease); // !! escape.by.return
  }
}
