// @Retains as a statement: the receiver, of the result's own type, is owned from this call on.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.Retains;
import dev.taskbound.inputs.prelude.Sinks;

final class AfterRetain {
  interface Counted {
    @Retains
    Counted retain();

    int size();
  }

  static int run(@Borrowed Counted counted, @Borrowed Counted other) {
    counted.retain();
    Sinks.keep(counted);
    Sinks.keep(other.retain());
    return counted.size();
  }
}
