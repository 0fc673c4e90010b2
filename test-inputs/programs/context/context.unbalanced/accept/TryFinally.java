// A finally block exits on every path through its try statement.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.samples.kernel.CurrentTask;
import dev.taskbound.samples.kernel.Kthread;
import dev.taskbound.samples.kernel.MmWithUser;
import java.util.List;

final class TryFinally {
  static int returned(boolean early) {
    Contexts.enter();
    try {
      if (early) {
        return 0;
      }
      return TaskHandle.current().id();
    } finally {
      Contexts.exit();
    }
  }

  static int thrown(boolean bad, @Borrowed MmWithUser mm) {
    Kthread.useMm(mm);
    try {
      if (bad) {
        throw new IllegalStateException("bad");
      }
      return CurrentTask.current().pid();
    } finally {
      Kthread.unuseMm(mm);
    }
  }

  static int caught(String number) {
    Contexts.enter();
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      return TaskHandle.current().id();
    } finally {
      Contexts.exit();
    }
  }

  static int inLoop(List<String> names) {
    int total = 0;
    for (String name : names) {
      Contexts.enter();
      try {
        if (name.isEmpty()) {
          continue;
        }
        if (name.length() > 80) {
          break;
        }
        total += Integer.parseInt(name);
      } finally {
        Contexts.exit();
      }
    }
    return total;
  }

  static int nested(String number) {
    Contexts.enter();
    try {
      Contexts.enter();
      try {
        return Integer.parseInt(number);
      } finally {
        Contexts.exit();
      }
    } finally {
      Contexts.exit();
    }
  }
}
