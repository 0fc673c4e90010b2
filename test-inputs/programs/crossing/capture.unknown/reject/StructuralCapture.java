// Sendability is structural: the captured record, list and job hold a counter.
import dev.taskbound.annotations.ConfinementUnmarked;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.List;
import java.util.function.Supplier;

final class StructuralCapture {
  record Job(String name, LocalCounter counter) {}

  @ConfinementUnmarked
  interface Registry {
    void add(Supplier<String> body);
  }

  static void run(Registry registry, Job job, List<LocalCounter> counters) {
    registry.add(() -> job.name()); // !! capture.unknown
    registry.add(() -> "n" + counters.size()); // !! capture.unknown
    registry.add(job::name); // !! capture.unknown
  }
}
