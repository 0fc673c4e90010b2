// Constructors of a class that is declared here: a parameter, super(...) and this(...).

import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.TaskHandle;

final class ConstructorArgument {
  static class Base {
    Base(Object value) {
      Sinks.keep(value);
    }
  }

  static final class Derived extends Base {
    Derived(TaskHandle task) {
      super(task); // !! escape.by.argument
    }

    Derived(TaskHandle task, int ignored) {
      this((Object) task); // !! escape.by.argument
    }

    private Derived(Object value) {
      super(value);
    }
  }

  static void run(TaskHandle task) {
    new Base(task.view()); // !! escape.by.argument
  }
}
