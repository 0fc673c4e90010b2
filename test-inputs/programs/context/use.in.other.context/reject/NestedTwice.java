// In a context that is nested twice, the handles of both outer ones are foreign.

import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;

final class NestedTwice {
  static void run() {
    TaskHandle outer = TaskHandle.current();
    Contexts.enter();
    TaskHandle middle = TaskHandle.current();
    Contexts.enter();
    outer.id(); // !! use.in.other.context
    middle.id(); // !! use.in.other.context
    Contexts.exit();
    outer.id(); // !! use.in.other.context
    middle.id();
    Contexts.exit();
    outer.id();
  }

  static void secondOfTwo() {
    TaskHandle outer = TaskHandle.current();
    Contexts.enter();
    Contexts.exit();
    outer.id();
    Contexts.enter();
    outer.id(); // !! use.in.other.context
    Contexts.exit();
  }
}
