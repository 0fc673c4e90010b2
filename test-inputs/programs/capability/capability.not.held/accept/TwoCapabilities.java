// One call acquires two capabilities, another releases both.

import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.HoldsRcuRead;
import dev.taskbound.annotations.Releases;
import dev.taskbound.inputs.prelude.HoldsTableRead;

final class TwoCapabilities {
  static final class Shelf {
    @Acquires({HoldsRcuRead.class, HoldsTableRead.class})
    void enter() {}

    @Releases({HoldsTableRead.class, HoldsRcuRead.class})
    void leave() {}

    @HoldsRcuRead
    int peek() {
      return 1;
    }

    @HoldsTableRead
    @HoldsRcuRead
    int count() {
      return peek() + 1;
    }
  }

  static int run(Shelf shelf) {
    shelf.enter();
    int sum = shelf.peek() + shelf.count();
    shelf.leave();
    return sum;
  }
}
