// peer: cs015 reject: a mix of narrow and wide is as narrow as either operand
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.Objects;

final class NarrowOperand {
  static @Borrowed Lease first(@Borrowed Owner wide) {
    try (Owner narrow = new Owner("narrow")) {
      return Objects.requireNonNullElse(narrow.lease(), wide.lease()); // !! escape.by.return
    }
  }

  static @Borrowed Lease second(@Borrowed Owner wide) {
    try (Owner narrow = new Owner("narrow")) {
      return Objects.requireNonNullElse(wide.lease(), narrow.lease()); // !! escape.by.return
    }
  }
}
