// Numbers, strings, boxes and enums are never confined.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;

final class PlainData {
  enum Kind {
    SMALL,
    LARGE
  }

  private static int id;
  private static String name;
  private static Object text;
  private static Kind kind;

  static void run(TaskHandle task, LocalCounter counter, @Borrowed Lease lease) {
    id = counter.increment();
    name = task.name();
    text = lease.text();
    kind = task.id() > 9 ? Kind.LARGE : Kind.SMALL;
  }
}
