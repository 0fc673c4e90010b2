// A lazy stream is as confined as its closures' captures, and ends here.

import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

final class LocalPipeline {
  static int run(TaskHandle task, List<String> names) {
    Stream<String> pipeline = names.stream().filter(each -> !each.equals(task.name()));
    Comparator<String> order = (a, b) -> Integer.compare(a.length() % task.id(), b.length());
    return pipeline.sorted(order).mapToInt(String::length).sum();
  }
}
