// peer: rs203 reject: the value of a block is a closure over the block's own resource
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.function.IntSupplier;

final class ClosureOutOfBlock {
  static int run(int n) {
    IntSupplier read =
        switch (n) {
          case 0 -> () -> 0;
          default -> {
            try (Pool pool = new Pool()) {
              Slice slice = pool.slice(n);
              yield () -> slice.get(0);
            }
          }
        };
    return read.getAsInt(); // !! use.after.release
  }
}
