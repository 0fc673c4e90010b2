// Another capability of the same object is not the one that is needed.

import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.HoldsRcuRead;
import dev.taskbound.annotations.Releases;
import dev.taskbound.inputs.prelude.HoldsTableRead;

final class OtherCapability {
  static final class Shelf {
    @Acquires(HoldsRcuRead.class)
    void enter() {}

    @Releases(HoldsRcuRead.class)
    void leave() {}

    @HoldsRcuRead
    int peek() {
      return 1;
    }

    @HoldsTableRead
    int count() {
      return 2;
    }
  }

  static int run(Shelf shelf) {
    shelf.enter();
    int sum = shelf.peek() + shelf.count(); // !! capability.not.held
    shelf.leave();
    return sum;
  }
}
