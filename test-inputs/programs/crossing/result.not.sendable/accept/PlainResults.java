// Accepted list: primitives and strings may leave; so may what @Retains made owned.
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.concurrent.ExecutorService;

final class PlainResults {
  enum Size {
    SMALL,
    LARGE
  }

  static int run(ExecutorService executor) {
    int id = Boundaries.scopedCall(() -> TaskHandle.current().id());
    String name = Boundaries.scopedCall(() -> TaskHandle.current().name());
    View view = Boundaries.scopedCall(() -> TaskHandle.current().retain());
    Size size = Boundaries.scopedCall(() -> new LocalCounter().get() > 3 ? Size.LARGE : Size.SMALL);
    executor.submit(() -> new LocalCounter().increment());
    return id + name.length() + view.id() + size.ordinal();
  }
}
