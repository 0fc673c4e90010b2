// peer: rs137 reject: the right-hand side leaves before its assignment, so the dead value stays
import dev.taskbound.inputs.prelude.Pool;

final class AssignmentNeverHappens {
  static int run(int n) {
    Pool pool = new Pool();
    pool.close();
    try {
      pool =
          switch (n) {
            case 0 -> throw new IllegalStateException("leaves");
            default -> new Pool();
          };
    } catch (IllegalStateException e) {
      System.out.println("not assigned");
    }
    return pool.handedOut(); // !! use.after.release
  }
}
