// One method forgets the exit on a path, and uses the outer handle inside.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.TaskHandle;

final class MixedForeignAndOpen {
  static int run(TaskHandle task, boolean early) {
    Contexts.enter(); // !! context.unbalanced
    int id = task.id(); // !! use.in.other.context
    if (early) {
      return id;
    }
    Contexts.exit();
    return id + task.id();
  }

  static int ownerClosed(Owner owner, boolean early) {
    Contexts.enter(); // !! context.unbalanced
    if (early) {
      owner.close(); // !! effect.not.declared
      throw new IllegalStateException("early");
    }
    Contexts.exit();
    return owner.lease().text().length();
  }
}
