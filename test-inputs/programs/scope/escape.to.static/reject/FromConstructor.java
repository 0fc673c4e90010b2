// A constructor and an instance method store into a static field of another class.

import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.Objects;

final class FromConstructor {
  static final class Registry {
    static Object newest;
  }

  FromConstructor(TaskHandle task) {
    Registry.newest = task; // !! escape.to.static
  }

  void again(LocalCounter counter) {
    Registry.newest = Objects.requireNonNull(counter); // !! escape.to.static
  }
}
