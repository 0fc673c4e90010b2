// peer: cl019 accept: a released guard's variable gets a new one from a method that acquires
import dev.taskbound.inputs.prelude.Guard;

final class ReacquiredByCallee {
  static Guard reopen() {
    return Guard.open();
  }

  static int run() {
    Guard guard = Guard.open();
    guard.close();
    guard = reopen();
    int length = guard.guarded().text().length();
    guard.close();
    return length;
  }
}
