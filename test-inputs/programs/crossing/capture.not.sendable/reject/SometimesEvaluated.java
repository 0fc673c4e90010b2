// None of these has a fix: the data must not be computed earlier than where the closure is made.

import dev.taskbound.annotations.CurrentTaskOnly;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

final class SometimesEvaluated {
  @CurrentTaskOnly
  static class Rows {
    private int at;

    boolean next() {
      return at++ < 3;
    }

    int row() {
      return at;
    }
  }

  private final ExecutorService pool;

  SometimesEvaluated(ExecutorService pool) {
    this.pool = pool;
  }

  boolean after(Rows rows) throws Exception {
    return rows.next() && pool.submit(() -> rows.row()).get() > 1; // !! capture.not.sendable
  }

  Future<Integer> unlessNull(Rows rows) {
    return rows == null ? null : pool.submit(() -> rows.row()); // !! capture.not.sendable
  }

  void again(Rows rows) throws Exception {
    while (pool.submit(() -> rows.row()).get() < 3) { // !! capture.not.sendable
      rows.next();
    }
  }

  String inOrder(Rows rows) throws Exception {
    return rows.next() + " " + pool.submit(() -> rows.row()).get(); // !! capture.not.sendable
  }

  int chosen(Rows rows, int kind) throws Exception {
    return switch (kind) {
      case 0 -> 0;
      default -> pool.submit(() -> rows.row()).get(); // !! capture.not.sendable
    };
  }
}
