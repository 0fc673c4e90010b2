// The statement of a branch or loop becomes a block, in which the data is computed first.

import dev.taskbound.annotations.CurrentTaskOnly;
import java.util.concurrent.ExecutorService;

final class BranchWithoutBlock {
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

  static void print(Rows rows, ExecutorService pool) {
    if (rows.next())
      pool.execute(() -> System.out.println(rows.row())); // !! capture.not.sendable
    else System.out.println("none");
    while (rows.next()) pool.execute(() -> System.out.println(rows.row())); // !! capture.not.sendable
  }
}
