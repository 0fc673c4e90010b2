// A generic builder declared here; its caller goes on with it.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.ArrayList;
import java.util.List;

final class OwnBuilder {
  static final class Builder<T> {
    private final List<T> parts = new ArrayList<>();

    Builder<T> part(T part) {
      parts.add(part);
      return this;
    }
  }

  static void run(Builder<View> builder, TaskHandle task) {
    builder.part(new View(0, "idle")).part(task.view()); // !! escape.to.container
  }
}
