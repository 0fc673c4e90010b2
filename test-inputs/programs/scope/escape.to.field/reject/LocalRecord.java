// A record declared inside a method is a class like any other.

import dev.taskbound.inputs.prelude.TaskHandle;

final class LocalRecord {
  static int run() {
    record Numbered(int number, TaskHandle task) {} // !! escape.to.field
    Numbered numbered = new Numbered(1, TaskHandle.current());
    return numbered.task().id() + numbered.number();
  }
}
