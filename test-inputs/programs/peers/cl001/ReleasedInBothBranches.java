// peer: cl001 accept: acquired before a conditional, released in both branches
import dev.taskbound.inputs.prelude.Guard;

final class ReleasedInBothBranches {
  static int run(boolean condition) {
    Guard guard = Guard.open();
    int length;
    if (condition) {
      length = guard.guarded().text().length();
      guard.close();
    } else {
      length = 0;
      guard.close();
    }
    return length;
  }
}
