// A private helper runs its closure in another state than that at the call: unlocked, or with the guard closed.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
final class HelperRunsInOtherState {
  private static void unlocked(Table table, Runnable body) {
    table.unlockRead();
    try {
      body.run();
    } finally {
      table.lockRead();
    }
  }

  static void yielding(Table table) {
    table.lockRead();
    try {
      unlocked(table, () -> System.out.println(table.size())); // !! capability.not.held
    } finally {
      table.unlockRead();
    }
  }

  static void relocking(Table table) {
    table.lockRead();
    try {
      unlocked(
          table,
          () -> {
            table.lockRead();
            System.out.println(table.size());
            table.unlockRead();
          });
    } finally {
      table.unlockRead();
    }
  }

  private static void closing(TableGuard guard, Runnable body) {
    guard.close();
    body.run();
  }

  static void closed(Table table) {
    TableGuard guard = table.read();
    closing(guard, () -> System.out.println(table.size())); // !! capability.not.held
  }

  static void used(Table table) {
    TableGuard guard = table.read();
    closing(guard, () -> guard.first()); // !! use.after.release
  }
}
// UNSOUND (high: the kernel twins of yielding(), closed() and used() throw TaskContextViolation) and a false alarm (relocking(): three
// reports). SPEC 3: "Capabilities ... do enter @RunsImmediately closures" - but with what is held where the closure is RUN; SPEC 4: private
// methods are inferred from their bodies. The inferred boundary "runs immediately" (Helpers.boundaryOf) hands the caller's state to the
// closure, whatever the helper did before it runs it. Cheapest sound way: where a helper releases, closes, consumes or leaves before it
// runs the parameter, apply these effects first, then the closure. See also 12 (the helper locks).
