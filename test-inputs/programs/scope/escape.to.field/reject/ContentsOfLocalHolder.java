// What comes out of a local box is as confined as what went in; the box itself is, too.

import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.TaskHandle;

final class ContentsOfLocalHolder {
  private Object value;
  private Holder<Object> box;

  void run(TaskHandle task) {
    Holder<Object> holder = new Holder<>();
    holder.set(task);
    value = holder.get(); // !! escape.to.field
    box = holder; // !! escape.to.field
  }
}
