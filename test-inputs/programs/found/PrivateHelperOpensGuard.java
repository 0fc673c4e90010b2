// A private helper that opens a guard for its caller is inferred, as one that takes a raw lock is.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
final class PrivateHelperOpensGuard {
  private final Table table = new Table();

  private TableGuard open() {
    return table.read();
  }

  private static TableGuard opened(Table table, boolean write) {
    TableGuard guard = write ? table.write() : table.read();
    guard.first();
    return guard;
  }

  private static TableGuard orNull(Table table, boolean really) {
    return really ? table.read() : null;
  }

  private static Optional<TableGuard> maybe(Table table, boolean really) {
    return really ? Optional.of(table.read()) : Optional.empty();
  }

  int ofField() {
    try (TableGuard guard = open()) {
      return table.size();
    }
  }

  static int ofParameter(Table table, boolean write) {
    try (TableGuard guard = opened(table, write)) {
      return table.size();
    }
  }

  static int twice(Table table) {
    try (TableGuard first = opened(table, false);
        TableGuard second = opened(table, false)) { // !! capability.acquired.twice
      return table.size();
    }
  }

  static int perhapsNull(Table table, boolean really) {
    TableGuard guard = orNull(table, really);
    if (guard == null) {
      return 0;
    }
    try (guard) {
      return table.size();
    }
  }

  static int optional(Table table, boolean really) {
    Optional<TableGuard> guard = maybe(table, really);
    if (guard.isPresent()) {
      try (TableGuard open = guard.get()) {
        return table.size();
      }
    }
    return 0;
  }
}
// FALSE ALARMS (high) and unsound in twice() (the kernel twin ends with SelfDeadlockException). SPEC 2 @Acquires: "On a method that
// returns a guard: held while the guard is open"; SPEC 4: "private and local methods ... are inferred from their bodies where nothing is
// written"; raw acquires in private helpers are inferred already (capability.not.held/accept/PrivateHelpers). All of table.size() here are
// reported now, twice() is accepted as to the second guard. perhapsNull and optional are the less important half.
