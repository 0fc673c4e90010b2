// In any nesting: an immediate closure inside passes the value on, the pretend-thread closure lets
// it out.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class NestedResult {
  static Object run() {
    return Boundaries.scopedCall(
        () -> {
          LocalCounter counter = Boundaries.nowGet(() -> new LocalCounter());
          Boundaries.now(() -> counter.increment());
          return Boundaries.nowGet(() -> counter); // !! result.not.sendable
        });
  }
}
