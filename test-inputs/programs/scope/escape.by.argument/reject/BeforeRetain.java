// @Retains makes the receiver owned from this call on, not before it.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.Retains;
import dev.taskbound.inputs.prelude.Sinks;

final class BeforeRetain {
  interface Counted {
    @Retains
    Counted retain();

    int size();
  }

  static void run(@Borrowed Counted counted, boolean flag) {
    if (flag) {
      counted.retain();
      Sinks.keep(counted);
    } else {
      Sinks.keep(counted); // !! escape.by.argument
    }
  }
}
