// A method that ends in a nested context returns a handle of the outer one: its caller may not use it there.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;

final class OuterHandleReturnedInside {
  @EntersTaskContext
  static CurrentTask obtainedBefore(@Borrowed MmWithUser mm) {
    CurrentTask task = CurrentTask.current();
    Kthread.useMm(mm);
    return task; // !! use.in.other.context|escape.by.return
  }

  @BorrowsFrom("task")
  @EntersTaskContext
  static CurrentTask given(CurrentTask task, @Borrowed MmWithUser mm) {
    Kthread.useMm(mm);
    return task; // !! use.in.other.context|escape.by.return
  }

  static int caller(@Borrowed MmWithUser mm) {
    CurrentTask task = obtainedBefore(mm);
    int pid = task.pid(); // TaskContextViolation at run time
    Kthread.unuseMm(mm);
    return pid;
  }
}
// UNSOUND (medium). SPEC 3 use.in.other.context: "an outer @CurrentTaskOnly handle ... is used between enter and exit of a nested
// context". The caller takes the result of an @EntersTaskContext method for a handle of the new context (right for
// begin() { enter(); return current(); }), the body is not checked for it. For given() the alternative is to keep the argument's
// context at the call (then caller-side report); a private helper is already right that way.
