// What comes out of a local container is as confined as what went in.

import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.ArrayList;
import java.util.List;

final class OutOfLocalContainer {
  static int run(TaskHandle task) {
    Holder<Object> holder = new Holder<>();
    holder.set(task);
    List<View> views = new ArrayList<>();
    views.add(task);
    return ((TaskHandle) holder.get()).id() + ((TaskHandle) views.get(0)).id();
  }
}
