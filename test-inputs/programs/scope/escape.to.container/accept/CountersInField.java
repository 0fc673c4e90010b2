// A @NotThreadSafe value may be kept in a container of its own mode.

import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class CountersInField {
  private final Map<String, LocalCounter> counters = new HashMap<>();
  private final LocalCounter[] slots = new LocalCounter[4];

  int run(String name, List<LocalCounter> out) {
    LocalCounter counter = counters.computeIfAbsent(name, key -> new LocalCounter());
    slots[0] = counter;
    out.add(counter);
    return counter.increment();
  }
}
