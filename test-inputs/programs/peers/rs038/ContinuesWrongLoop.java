// peer: rs038 reject: the inner loop consumes the outer loop's value and continues the inner loop
import dev.taskbound.inputs.prelude.Pool;

final class ContinuesWrongLoop {
  static int run(int[] wanted) {
    int total = 0;
    for (int i = 0; i < 3; i++) {
      Pool pool = new Pool();
      for (int want : wanted) {
        if (want == i) {
          pool.close(); // !! use.after.release
          continue;
        }
        total++;
      }
      total += pool.handedOut(); // !! use.after.release
    }
    return total;
  }
}
