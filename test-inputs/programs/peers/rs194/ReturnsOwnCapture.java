// peer: rs194 reject: a returned closure gives out, through an identity, what it has captured
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Sinks;
import java.util.function.Supplier;

final class ReturnsOwnCapture {
  static Supplier<Object> run(@Borrowed Lease lease) {
    return () -> Sinks.same(lease); // !! escape.by.closure
  }
}
