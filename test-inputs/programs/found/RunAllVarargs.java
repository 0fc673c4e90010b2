// A private helper runs the closures of an array or a list.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
final class RunAllVarargs {
  private static void all(Runnable... bodies) {
    for (Runnable body : bodies) {
      body.run();
    }
  }

  private static void list(List<Runnable> bodies) {
    bodies.forEach(Runnable::run);
  }

  @LeavesTaskContext
  static int varargs(CurrentTask task) {
    all(() -> System.out.println(), () -> Exec.beginNewExec());
    return task.pid(); // !! use.after.leave
  }

  static void closed() {
    Owner owner = new Owner("a");
    all(() -> owner.close());
    owner.lease(); // !! use.after.release
  }

  static void listed() {
    Owner owner = new Owner("a");
    list(List.of(() -> owner.close()));
    owner.lease(); // !! use.after.release
  }
}
// UNSOUND (medium; varargs() throws TaskContextViolation). SPEC 3: "Running a local closure ... consumes what its body consumes"; SPEC 4
// inference of private methods. varargs(): either the closure that leaves may not be put there (see 01), or it counts as run.
