// peer: rs029 reject: a value given away into a field is used under its old name
import dev.taskbound.annotations.Consumes;
import dev.taskbound.inputs.prelude.Pool;

final class MovedIntoField {
  static final class Slot {
    private final Pool pool;

    Slot(@Consumes Pool pool) {
      this.pool = pool;
    }

    int used() {
      return pool.handedOut();
    }
  }

  static int run() {
    Pool pool = new Pool();
    new Slot(pool);
    return pool.handedOut(); // !! use.after.release
  }
}
