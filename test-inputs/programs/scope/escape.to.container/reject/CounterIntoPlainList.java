// A list of @Unconfined elements cannot hold a @NotThreadSafe value.

import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class CounterIntoPlainList {
  private final List<Object> all = new ArrayList<>();

  void run(LocalCounter counter, Map<String, Object> attributes) {
    all.add(counter); // !! escape.to.container
    attributes.put("counter", counter); // !! escape.to.container
  }
}
