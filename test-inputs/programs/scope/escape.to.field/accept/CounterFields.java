// A @NotThreadSafe value does not outlive anything: it may be kept in fields of its mode.

import dev.taskbound.annotations.NotThreadSafe;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.ArrayList;
import java.util.List;

final class CounterFields {
  private LocalCounter counter = new LocalCounter();
  private final List<LocalCounter> all = new ArrayList<>();
  private @NotThreadSafe Object state;

  void run(LocalCounter next) {
    counter = next;
    all.add(next);
    state = next;
    this.state = counter.plus(1);
  }
}
