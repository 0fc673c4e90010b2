// peer: cl005 accept: a guard acquired through a wrapper's method is released directly
import dev.taskbound.inputs.prelude.Guard;

final class AcquiredThroughWrapper {
  static final class Door {
    Guard enter() {
      return Guard.open();
    }
  }

  static int run() {
    Door door = new Door();
    Guard guard = door.enter();
    int length = guard.guarded().text().length();
    guard.close();
    return length;
  }
}
