// Closures whose bodies are balanced for themselves.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.List;
import java.util.function.Supplier;

final class Closures {
  static int immediate(boolean early) {
    return Boundaries.nowGet(
        () -> {
          if (early) {
            return 0;
          }
          Contexts.enter();
          int id = TaskHandle.current().id();
          Contexts.exit();
          return id;
        });
  }

  static void pretendThread(boolean bad) {
    Contexts.enter();
    Boundaries.scoped(
        () -> {
          Contexts.enter();
          try {
            if (bad) {
              throw new IllegalStateException("bad");
            }
          } finally {
            Contexts.exit();
          }
        });
    Contexts.exit();
  }

  static int prepared() {
    Supplier<Integer> nested =
        () -> {
          Contexts.enter();
          int id = TaskHandle.current().id();
          Contexts.exit();
          return id;
        };
    Contexts.enter();
    int id = nested.get();
    Contexts.exit();
    return id + nested.get();
  }

  static void returnOfClosureOnly(List<String> names) {
    Contexts.enter();
    names.forEach(
        name -> {
          if (name.isEmpty()) {
            return;
          }
          System.out.println(name);
        });
    Contexts.exit();
  }
}
