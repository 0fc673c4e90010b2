// The back edge, and each way out of a loop, carry what has been left.

import dev.taskbound.annotations.LeavesTaskContext;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.List;

final class LeftInLoop {
  @LeavesTaskContext
  static void nextRound(int rounds) {
    TaskHandle task = TaskHandle.current();
    for (int i = 0; i < rounds; i++) {
      task.id(); // !! use.after.leave
      Contexts.leave();
    }
  }

  @LeavesTaskContext
  static void leftAndBroken(List<String> names) {
    TaskHandle task = TaskHandle.current();
    for (String name : names) {
      if (name.isEmpty()) {
        Contexts.leave();
        break;
      }
      task.id();
    }
    task.id(); // !! use.after.leave
  }

  @LeavesTaskContext
  static void leftAndContinued(List<String> names) {
    TaskHandle task = TaskHandle.current();
    for (String name : names) {
      if (name.isEmpty()) {
        Contexts.leave();
        continue;
      }
      task.id(); // !! use.after.leave
    }
  }

  @LeavesTaskContext
  static void inCondition(int rounds) {
    TaskHandle task = TaskHandle.current();
    int i = 0;
    do {
      Contexts.leave();
      i++;
    } while (task.id() + i < rounds); // !! use.after.leave
  }

  static void ofPreviousRound(int rounds) {
    TaskHandle previous = TaskHandle.current();
    for (int i = 0; i < rounds; i++) {
      previous.id(); // !! use.after.leave
      Contexts.enter();
      previous = TaskHandle.current();
      Contexts.exit();
    }
  }
}
