// Idioms of try-locks: a fallback that waits, a loop until present, a filter.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
final class TryLockIdioms {
  static int orElseGet(Table table) {
    try (TableGuard guard = table.tryRead().orElseGet(() -> table.read())) {
      return table.size();
    }
  }

  static int orElseGetReference(Table table) {
    try (TableGuard guard = table.tryRead().orElseGet(table::read)) {
      return table.size();
    }
  }

  static int untilPresent(Table table) {
    Optional<TableGuard> tried = table.tryRead();
    while (tried.isEmpty()) {
      Thread.onSpinWait();
      tried = table.tryRead();
    }
    try (TableGuard guard = tried.get()) {
      return table.size();
    }
  }

  static int closureResult(Table table) {
    try (TableGuard guard = Boundaries.nowGet(() -> table.read())) {
      return table.size();
    }
  }

  static int filtered(Table table) {
    Optional<TableGuard> tried = table.tryRead().filter(guard -> guard.first().length() > 0);
    if (tried.isPresent()) {
      int size = table.size();
      tried.get().close();
      return size;
    }
    return 0;
  }
}
// FALSE ALARMS (medium; the last two low). SPEC 3: "A guard behind Optional or a boolean holds its capability where it is present."
// orElseGet: reported capability.acquired.twice in the fallback, which runs only where the Optional is empty, and capability.not.held after
// it (the accept program TryLockFailed.absent says the same with ?: and is right). untilPresent: the raw twin
// (while (!tryLockRead()) ...) is accepted; here the variable is assigned again, and its presence is not joined. closureResult: the guard
// that an immediate closure returns is open.
