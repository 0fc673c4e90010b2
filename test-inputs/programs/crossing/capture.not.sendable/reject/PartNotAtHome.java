// An object that has something besides the event loop's own handles may not go there.

import dev.taskbound.inputs.prelude.EventLoop;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Widget;

final class PartNotAtHome {
  static final class Counted {
    final Widget title = new Widget();
    final LocalCounter clicks = new LocalCounter();
  }

  static void object() {
    Counted counted = new Counted();
    EventLoop.later(() -> counted.title.setText("a")); // !! capture.not.sendable
  }

  static void array() {
    LocalCounter[] counters = {new LocalCounter()};
    EventLoop.later(() -> counters[0].increment()); // !! capture.not.sendable
  }
}
