// A local builder chain.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.ArrayList;
import java.util.List;

final class LocalBuilder {
  static final class Builder<T> {
    private final List<T> parts = new ArrayList<>();

    Builder<T> part(T part) {
      parts.add(part);
      return this;
    }

    int size() {
      return parts.size();
    }
  }

  static int run(TaskHandle task) {
    Builder<View> builder = new Builder<>();
    builder.part(task).part(task.view());
    StringBuilder text = new StringBuilder();
    text.append(task.name()).append(task.id());
    return builder.size() + text.length();
  }
}
