// peer: cl015 accept: a method releases the guard it took over, acquires another one and uses that
import dev.taskbound.annotations.Consumes;
import dev.taskbound.inputs.prelude.Guard;

final class ReleasedAndReacquired {
  static int renew(@Consumes Guard guard) {
    int before = guard.guarded().text().length();
    guard.close();
    guard = Guard.open();
    int after = guard.guarded().text().length();
    guard.close();
    return before + after;
  }
}
