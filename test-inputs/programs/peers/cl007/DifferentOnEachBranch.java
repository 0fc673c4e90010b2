// peer: cl007 reject: each branch ends another owner: after the join neither is alive on every path
import dev.taskbound.inputs.prelude.Pool;

final class DifferentOnEachBranch {
  static int run(boolean condition) {
    Pool first = new Pool();
    Pool second = new Pool();
    if (condition) {
      first.close();
    } else {
      second.close();
    }
    int used = first.handedOut(); // !! use.after.release
    used += second.handedOut(); // !! use.after.release
    return used;
  }
}
