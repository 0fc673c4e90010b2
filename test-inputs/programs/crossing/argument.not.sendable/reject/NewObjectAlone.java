// A new object is handed over where it is made, in code that mentions nothing else confined.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.LocalCounter;

final class NewObjectAlone {
  static String show() {
    return Boundaries.show(new LocalCounter()); // !! argument.not.sendable
  }
}
