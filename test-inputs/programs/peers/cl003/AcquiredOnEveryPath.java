// peer: cl003 accept: every path through nested conditionals acquires
import dev.taskbound.inputs.prelude.Guard;

final class AcquiredOnEveryPath {
  static int run(boolean a, boolean b) {
    Guard guard;
    if (a) {
      guard = Guard.open();
    } else if (b) {
      guard = Guard.open();
    } else {
      guard = Guard.open();
    }
    int length = guard.guarded().text().length();
    guard.close();
    return length;
  }
}
