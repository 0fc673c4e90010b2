// A method that enters or locks for its caller throws after it has done so: the caller's handler takes it as not done.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
final class EnteredAndThrown {
  @EntersTaskContext
  static void begin(@Borrowed MmWithUser mm, boolean bad) {
    Kthread.useMm(mm); // !! context.unbalanced
    if (bad) {
      throw new IllegalStateException("bad");
    }
  }

  static int caller(@Borrowed MmWithUser mm, CurrentTask task) {
    try {
      begin(mm, true);
    } catch (IllegalStateException e) {
      return task.pid(); // TaskContextViolation at run time
    }
    Kthread.unuseMm(mm);
    return 0;
  }

  private static void lock(Table table, boolean bad) {
    table.lockRead(); // !! capability.not.released
    if (bad) {
      throw new IllegalStateException("bad");
    }
  }

  static void locker(Table table, boolean bad) {
    lock(table, bad);
    table.unlockRead();
  }
}
// UNSOUND (medium-low). SPEC 3: context.unbalanced / capability.not.released "explicit `throw` included"; decision 53 takes a call that
// enters or locks and throws as "no path at all", so the explicit throw must not happen with the context entered, in declared and in
// inferred methods. (For @Acquires methods bodies are trusted: no report there.)
