// All cases of a switch end with the same number of open enters.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class SwitchCases {
  static int pairs(int kind) {
    switch (kind) {
      case 0:
        return 0;
      case 1:
        Contexts.enter();
        Contexts.exit();
        break;
      default:
        break;
    }
    return kind;
  }

  static int exits(int kind) {
    Contexts.enter();
    int id = TaskHandle.current().id();
    switch (kind) {
      case 0 -> Contexts.exit();
      case 1 -> {
        id++;
        Contexts.exit();
      }
      default -> {
        Contexts.exit();
        throw new IllegalStateException("kind " + kind);
      }
    }
    return id;
  }

  static int fallsThrough(int kind) {
    Contexts.enter();
    int id = 0;
    switch (kind) {
      case 0:
        id = TaskHandle.current().id();
      // falls through
      default:
        Contexts.exit();
    }
    return id;
  }

  static int yielded(int kind) {
    return switch (kind) {
      case 0 -> {
        Contexts.enter();
        int id = TaskHandle.current().id();
        Contexts.exit();
        yield id;
      }
      default -> kind;
    };
  }
}
