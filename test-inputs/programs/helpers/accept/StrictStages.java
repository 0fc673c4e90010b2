// Strict mode: what a pipeline comes to does not hold the closures of its stages, also where these
// are parameters.
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

final class StrictStages {
  private final List<String> names;
  private final String[] array;

  StrictStages(List<String> names) {
    this.names = names;
    this.array = names.toArray(new String[0]);
  }

  static StrictStages of(List<String> names) {
    return new StrictStages(names);
  }

  StrictStages filter(Predicate<String> wanted) {
    return names.stream().allMatch(wanted) ? this : of(names.stream().filter(wanted).toList());
  }

  StrictStages map(@RunsImmediately UnaryOperator<String> change) {
    return of(names.stream().map(change).toList());
  }

  <T> List<T> all(Function<String, T> maker) {
    return names.stream().map(maker).toList();
  }

  String[] kept(Predicate<String> keep) {
    String[] kept = Arrays.stream(array).filter(keep).toArray(String[]::new);
    return kept.length == array.length ? array : kept;
  }

  static int count(StrictStages stages, TaskHandle task) {
    stages.filter(name -> name.length() > task.id());
    stages.map(name -> name + task.id());
    return stages.kept(name -> name.length() > task.id()).length;
  }
}
