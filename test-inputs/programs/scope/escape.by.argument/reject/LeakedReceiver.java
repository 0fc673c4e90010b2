// A method whose body hands `this` over has an @Unconfined receiver.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Sinks;

final class LeakedReceiver {
  static class Source {
    private int count;

    void register() {
      Sinks.keep(this);
    }

    int next() {
      return count++;
    }
  }

  static void run(@Borrowed Source source) {
    source.next();
    source.register(); // !! escape.by.argument
  }
}
