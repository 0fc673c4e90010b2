// A private helper puts its parameter into a container that is its parameter, too: the caller's matter.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
final class PrivateHelperFillsContainer {
  private static void put(List<TaskHandle> all, TaskHandle task) {
    all.add(task);
  }

  static int run() {
    List<TaskHandle> all = new ArrayList<>();
    put(all, TaskHandle.current());
    return all.get(0).id();
  }

  @LeavesTaskContext
  static int dead(TaskHandle task) {
    List<TaskHandle> all = new ArrayList<>();
    put(all, task);
    Contexts.leave();
    return all.get(0).id(); // !! use.after.leave
  }

  static void passedOn(List<TaskHandle> all, TaskHandle task) {
    put(all, task); // !! escape.to.container
  }
}
// FALSE ALARM (low-medium): escape.to.container in put(). found/HelperFillsLocal accepts the same with a parameter type without a mode
// (Lease); with a handle class it is reported inside the helper. SPEC 4: private methods are inferred where nothing is written.
