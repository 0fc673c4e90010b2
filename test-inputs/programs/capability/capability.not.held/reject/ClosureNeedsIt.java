// A functional parameter that runs with a capability held: the method that calls it must hold it.

import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.HoldsTableWrite;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import java.util.function.IntSupplier;

final class ClosureNeedsIt {
  static void never(Table table, @HoldsTableRead("table") @RunsImmediately Runnable body) {
    body.run(); // !! capability.not.held
  }

  static void tooLate(Table table, @HoldsTableRead("table") @RunsImmediately Runnable body) {
    table.lockRead();
    table.unlockRead();
    body.run(); // !! capability.not.held
  }

  static void other(Table a, Table b, @HoldsTableRead("b") @RunsImmediately Runnable body) {
    try (TableGuard guard = a.read()) {
      guard.first();
      body.run(); // !! capability.not.held
    }
  }

  static int tooLittle(Table table, @HoldsTableWrite("#1") @RunsImmediately IntSupplier body) {
    try (TableGuard guard = table.read()) {
      guard.first();
      return body.getAsInt(); // !! capability.not.held
    }
  }
}
