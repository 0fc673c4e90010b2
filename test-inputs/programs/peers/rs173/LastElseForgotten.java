// peer: rs173 reject: a chain of else-ifs revives the value everywhere but in the last else
import dev.taskbound.inputs.prelude.Pool;

final class LastElseForgotten {
  static int run(int n) {
    Pool pool = new Pool();
    pool.close();
    if (n == 0) {
      pool = new Pool();
    } else if (n == 1) {
      pool = new Pool();
    } else if (n == 2) {
      pool = new Pool();
    } else {
      System.out.println("no pool");
    }
    return pool.handedOut(); // !! use.after.release
  }
}
