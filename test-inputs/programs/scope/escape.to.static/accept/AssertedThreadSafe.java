// @AssertThreadSafe makes the class sendable although a field is not.

import dev.taskbound.annotations.AssertThreadSafe;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.ArrayList;
import java.util.List;

final class AssertedThreadSafe {
  @AssertThreadSafe(reason = "all access is synchronized")
  static final class Ids {
    private final LocalCounter counter = new LocalCounter();

    synchronized int next() {
      return counter.increment();
    }
  }

  static final Ids IDS = new Ids();
  static final List<Ids> ALL = new ArrayList<>();
}
