// A method that ends the borrows of a parameter or of its receiver has to say @EndsBorrows.

import dev.taskbound.annotations.EndsBorrows;
import dev.taskbound.inputs.prelude.Pool;

final class EndsBorrowsOfParameter {
  static void parameter(Pool pool) {
    pool.slice(1);
    pool.reset(); // !! effect.not.declared
  }

  static void argument(Pool pool, boolean flag) {
    if (flag) {
      declared(pool); // !! effect.not.declared
    }
  }

  static void inLoop(Pool pool, int rounds) {
    for (int i = 0; i < rounds; i++) {
      pool.slice(i);
      pool.reset(); // !! effect.not.declared
    }
  }

  static void declared(@EndsBorrows Pool pool) {
    pool.reset();
  }

  static final class Special extends Pool {
    void again() {
      reset(); // !! effect.not.declared
    }
  }
}
