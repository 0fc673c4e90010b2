// A closure that leaves the task context is stored, returned or kept where anybody may run it unknowingly.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;

final class StoredLeaver {
  private Runnable field = () -> System.out.println();

  static Runnable made() {
    return () -> Exec.beginNewExec(); // !! effect.not.declared|override.incompatible|escape.by.closure
  }

  static Runnable reference() {
    return Exec::beginNewExec; // !! effect.not.declared|override.incompatible|escape.by.closure
  }

  void stored() {
    field = () -> Contexts.leave(); // !! effect.not.declared|override.incompatible|escape.by.closure
  }

  static void put(List<Runnable> all) {
    all.add(() -> Contexts.leave()); // !! effect.not.declared|override.incompatible|escape.by.closure
  }

  static void kept() {
    Sinks.keepClosure(() -> Contexts.leave()); // !! effect.not.declared|override.incompatible|escape.by.closure
  }

  static int run(CurrentTask task) {
    made().run(); // throws TaskContextViolation at the next line
    return task.pid();
  }
}
// UNSOUND (high). SPEC 3 effect.not.declared: "a method enters, exits or leaves a task context ... without saying so in its
// signature"; Runnable.run() says nothing, so a closure that leaves may only be known (run in this body, handed to a boundary or a
// @RunsImmediately parameter / inferred helper); SPEC 6: accepted code never throws TaskContextViolation. Engine: nothing is
// reported for a leaving closure that escapes (decision 56 "Leaving counts where the closure is run" is true for known closures
// only); Bodies.runOnce / Bodies.inThisTask. The same holds for anonymous classes (new Runnable() { public void run() { Exec.beginNewExec(); } }).
// Which key and place is the lead's choice: effect.not.declared at the leaving call inside fits "reported at the call that has the
// effect"; marks above are on one line to allow either.
