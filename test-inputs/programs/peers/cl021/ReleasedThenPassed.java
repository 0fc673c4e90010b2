// peer: cl021 reject: a released guard is passed to a method that needs an open one
import dev.taskbound.inputs.prelude.Guard;

final class ReleasedThenPassed {
  static int read(Guard guard) {
    return guard.guarded().text().length();
  }

  static int run() {
    Guard guard = Guard.open();
    guard.close();
    return read(guard); // !! use.after.release
  }
}
