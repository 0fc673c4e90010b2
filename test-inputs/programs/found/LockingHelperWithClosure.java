// A private helper runs its closure with the lock held.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
final class LockingHelperWithClosure {
  private final Table table = new Table();

  private <T> T locked(Supplier<T> body) {
    table.lockRead();
    try {
      return body.get();
    } finally {
      table.unlockRead();
    }
  }

  private static void reading(Table table, Runnable body) {
    try (TableGuard guard = table.read()) {
      body.run();
    }
  }

  int field() {
    return locked(() -> table.size());
  }

  int reference() {
    return locked(table::size);
  }

  static void parameter(Table table) {
    reading(table, () -> System.out.println(table.size()));
  }

  static void other(Table table, Table other) {
    reading(table, () -> System.out.println(other.size())); // !! capability.not.held
  }
}
// FALSE ALARM (medium). SPEC 4: "private and local methods, and functional parameters of methods in the same compilation unit that
// cannot be overridden, are inferred from their bodies where nothing is written (run only: runs immediately ...)"; "Functional
// parameter: the closure runs with it held". That the parameter runs immediately is inferred, that it runs with the lock held is not.
// Besides: in reference() the message says `needs @HoldsTableRead of `this`` where it means `table` (low, but misleading).
