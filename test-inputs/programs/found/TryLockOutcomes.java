// Outcomes of try-locks: negated in a variable, compared, and retried.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
final class TryLockOutcomes {
  static int negated(Table table) {
    boolean busy = !table.tryLockRead();
    if (busy) {
      return 0;
    }
    int size = table.size();
    table.unlockRead();
    return size;
  }

  static int retried(Table table) {
    boolean locked = false;
    for (int i = 0; i < 3 && !locked; i++) {
      locked = table.tryLockRead();
    }
    if (!locked) {
      return 0;
    }
    try {
      return table.size();
    } finally {
      table.unlockRead();
    }
  }

  static int compared(Table table) {
    if (table.tryLockRead() == false) {
      return 0;
    }
    int size = table.size();
    table.unlockRead();
    return size;
  }
}
// FALSE ALARMS (medium for retried, low for the others), three reports for each method. SPEC 3: "A guard behind Optional or a boolean holds
// its capability where it is present"; decision 32: "the outcome of a try-lock, also in a variable ... and the operands of &&, || and !".
