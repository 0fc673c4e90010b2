// A private helper passes on the outcome of a try-lock.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
final class TryLockHelper {
  private final Table table = new Table();

  private boolean tryLock() {
    return table.tryLockRead();
  }

  private Optional<TableGuard> tryOpen() {
    return table.tryRead();
  }

  int raw() {
    if (!tryLock()) {
      return 0;
    }
    try {
      return table.size();
    } finally {
      table.unlockRead();
    }
  }

  int guard() {
    Optional<TableGuard> tried = tryOpen();
    if (tried.isEmpty()) {
      return 0;
    }
    try (TableGuard guard = tried.get()) {
      return table.size();
    }
  }
}
// FALSE ALARM (medium-low): capability.not.held and capability.released.twice in raw(). SPEC 4: private methods are inferred.
