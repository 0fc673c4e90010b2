// peer: cl014 reject: what was released is explicitly released again
import dev.taskbound.inputs.prelude.Guard;

final class ReleasedTwice {
  static void run() {
    Guard guard = Guard.open();
    guard.close();
    guard.close(); // !! use.after.release
  }
}
