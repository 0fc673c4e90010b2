// A private helper releases its caller's lock in a closure: as often as the closure is run, or once.

import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Table;

final class ReleasedInClosureOfHelper {
  static void notHeld(Table table) {
    releasedOnce(table); // !! capability.released.twice
  }

  static void held(Table table) {
    table.lockRead();
    releasedOnce(table);
  }

  private static void releasedOften(Table table) {
    Boundaries.now(() -> table.unlockRead()); // !! capability.released.twice
  }

  static void often(Table table) {
    table.lockRead();
    releasedOften(table);
  }

  private static void releasedOnce(Table table) {
    once(() -> table.unlockRead());
  }

  private static void once(@RunsImmediately @Consumes Runnable body) {
    body.run();
  }
}
