// Accepted list: Supplier<LocalCounter> holds no handle; a closure without captures may leave.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.function.Supplier;

final class SupplierAsResult {
  static int run() {
    Supplier<LocalCounter> maker = Boundaries.scopedCall(() -> LocalCounter::new);
    return maker.get().increment();
  }
}
