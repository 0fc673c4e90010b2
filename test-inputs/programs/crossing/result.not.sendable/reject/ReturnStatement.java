// Key row: each return statement is judged, and so is a ternary's arm.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class ReturnStatement {
  static Object run(int kind) {
    return Boundaries.scopedCall(
        () -> {
          LocalCounter counter = new LocalCounter();
          if (kind == 0) {
            return "none";
          }
          if (kind == 1) {
            return counter; // !! result.not.sendable
          }
          return kind > 5 ? "many" : counter; // !! result.not.sendable
        });
  }
}
