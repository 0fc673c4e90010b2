// Generic helpers that fill local containers.

import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

final class GenericHelperOnLocal {
  static <T> void store(List<? super T> list, T value) {
    list.add(value);
  }

  static int run(TaskHandle task) {
    List<View> seen = new ArrayList<>();
    store(seen, task);
    Collections.addAll(seen, task, task.view());
    Holder<List<View>> holder = new Holder<>();
    holder.set(seen);
    return holder.get().get(0).id();
  }
}
