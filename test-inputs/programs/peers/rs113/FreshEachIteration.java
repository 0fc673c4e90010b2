// peer: rs113 accept: a variable of the loop body is a new one in each iteration
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;

final class FreshEachIteration {
  static int run(int n) {
    int total = 0;
    for (int i = 0; i < n; i++) {
      Pool pool = new Pool();
      Slice slice = pool.slice(i);
      total += slice.size();
      pool.close();
    }
    return total;
  }
}
