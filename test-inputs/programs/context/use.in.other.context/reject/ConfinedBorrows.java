// A value of the mode @CurrentTaskOnly that was lent outside is foreign inside.

import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.inputs.prelude.Contexts;
import dev.taskbound.inputs.prelude.Row;
import dev.taskbound.inputs.prelude.Session;
import dev.taskbound.inputs.prelude.TaskHandle;

final class ConfinedBorrows {
  @CurrentTaskOnly
  static final class Frame {
    private final int number;

    Frame(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }
  }

  @BorrowsFrom("task")
  static Frame frameOf(TaskHandle task) {
    return new Frame(task.id());
  }

  static int frame(TaskHandle task) {
    Frame frame = frameOf(task);
    Contexts.enter();
    int number = frame.number(); // !! use.in.other.context
    Contexts.exit();
    return number + frame.number();
  }

  static String row(Session session) {
    Row row = session.firstRow();
    Contexts.enter();
    String text = row.text(); // !! use.in.other.context
    Contexts.exit();
    return text + row.text();
  }
}
