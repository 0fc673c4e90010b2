// peer: oc017 reject: the same read, moved from before a factory into it, captures the handle
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.function.IntFunction;

final class ReadMovedIntoFactory {
  record Cell(int id, int size) {}

  static IntFunction<Cell> early(TaskHandle task) {
    int id = task.id();
    IntFunction<Cell> factory = size -> new Cell(id, size);
    return factory;
  }

  static IntFunction<Cell> late(TaskHandle task) {
    IntFunction<Cell> factory = size -> new Cell(task.id(), size);
    return factory; // !! escape.by.closure
  }
}
