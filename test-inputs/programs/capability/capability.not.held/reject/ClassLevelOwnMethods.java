// A class's own methods hold the capability for their instance, and for no other one.

import dev.taskbound.inputs.prelude.HoldsTableRead;
import java.util.List;

@HoldsTableRead
class ClassLevelOwnMethods {
  private final int number = 1;

  int number() {
    return number;
  }

  int sum(ClassLevelOwnMethods other) {
    return number() + other.number(); // !! capability.not.held
  }

  static int of(ClassLevelOwnMethods some) {
    return some.number(); // !! capability.not.held
  }

  static void later(List<Runnable> all, ClassLevelOwnMethods some) {
    all.add(() -> some.number()); // !! capability.not.held
  }
}
