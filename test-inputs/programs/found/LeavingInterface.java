// A functional interface whose method says that it leaves: its closures may leave, wherever they go.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
final class LeavingInterface {
  interface Leaver {
    @LeavesTaskContext
    void leave();
  }

  private final List<Leaver> all = new ArrayList<>();

  static Leaver lambda() {
    return () -> Exec.beginNewExec();
  }

  static Leaver reference() {
    return Exec::beginNewExec;
  }

  void kept() {
    all.add(() -> Exec.beginNewExec());
  }

  @LeavesTaskContext
  static int run(CurrentTask task) {
    lambda().leave();
    return task.pid(); // !! use.after.leave
  }
}
// FALSE ALARMS (medium; after the fix of 01): the closure's own signature says it (SPEC 3: "without saying so in its signature"), and a call
// of leave() is already treated as leaving. Help of the report would send the user to exactly this interface.
