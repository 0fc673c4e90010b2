// Closures that are written as varargs are checked inside like any other.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.List;
import java.util.stream.Stream;

final class VarargsOfClosures {
  static long run(Owner owner) {
    return Stream.<Runnable>of(
            () -> {
              Owner own = new Owner("a");
              own.close();
              own.lease(); // !! use.after.release
            },
            () -> {
              TaskHandle task = TaskHandle.current();
              Boundaries.scoped(() -> task.id()); // !! capture.not.sendable
            },
            () -> {})
        .count();
  }
}
