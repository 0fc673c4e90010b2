// The cases of a switch end with different numbers of open enters.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class SwitchCases {
  static void oneCase(int kind) {
    switch (kind) {
      case 0:
        System.out.println("none");
        break;
      case 1:
        Contexts.enter(); // !! context.unbalanced
        break;
      default:
        System.out.println("other");
    }
  }

  static void missingInOneCase(int kind) {
    Contexts.enter(); // !! context.unbalanced
    switch (kind) {
      case 0 -> Contexts.exit();
      case 1 -> System.out.println("one");
      default -> Contexts.exit();
    }
  }

  static int yielded(int kind) {
    return switch (kind) {
      case 0 -> 0;
      case 1 -> {
        Contexts.enter(); // !! context.unbalanced
        yield TaskHandle.current().id();
      }
      default -> 2;
    };
  }
}
