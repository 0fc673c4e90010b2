// Closures over text, numbers, retained values and owners may go anywhere.

import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.List;
import java.util.function.Supplier;

final class PlainCaptures {
  private Supplier<String> name;

  Runnable run(TaskHandle task, List<Supplier<String>> out) {
    String text = task.name();
    int id = task.id();
    View view = task.retain();
    Owner owner = new Owner(text);
    name = () -> text + id;
    out.add(view::name);
    Sinks.keepClosure(() -> owner.lease().text());
    return () -> view.name();
  }
}
